using System.Buffers.Binary;

namespace ContactCenter.Core.Files.Content;

static class WavBytes
{
    public static bool Read(ReadOnlySpan<byte> bytes, out FileType? type)
    {
        type = null;
        if (!bytes.StartsWith("RIFF"u8) || bytes.Length < 12 || !bytes[8..12].SequenceEqual("WAVE"u8))
            return false;
        if (BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]) + 8L != bytes.Length)
            return true;
        var (hasFormat, hasSound) = (false, false);
        for (var rest = bytes[12..]; !rest.IsEmpty;)
        {
            if (rest.Length < 8 || BinaryPrimitives.ReadUInt32LittleEndian(rest[4..]) is var length && length > rest.Length - 8)
                return true;
            hasFormat |= rest.StartsWith("fmt "u8);
            hasSound |= rest.StartsWith("data"u8);
            // Chunks begin at even places; the last one need not end at one.
            rest = rest[(int)Math.Min(rest.Length, 8 + length + (length & 1))..];
        }

        type = hasFormat && hasSound ? FileTypes.Wav : null;
        return true;
    }
}
