using System.Buffers.Binary;

namespace ContactCenter.Core.Files.Content;

/// <summary>The boxes of an MP4 or QuickTime file (ISO/IEC 14496-12).</summary>
static class Mp4Bytes
{
    static readonly string[] brands = ["isom", "iso2", "iso3", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4A ", "M4B ", "M4V ", "dash", "mmp4", "3gp4", "3gp5", "3gp6", "qt  "];

    /// <summary>Its boxes fill the file, its brand is one of films and sound (a HEIC picture's is not), and it has a track.</summary>
    public static bool Read(ReadOnlySpan<byte> bytes, out FileType? type)
    {
        type = null;
        if (bytes.Length < 16 || !bytes[4..8].SequenceEqual("ftyp"u8))
            return false;
        if (!brands.Contains(System.Text.Encoding.Latin1.GetString(bytes[8..12])))
            return true;
        var (sounds, pictures, whole) = (0, 0, true);
        Walk(bytes, ref sounds, ref pictures, ref whole, depth: 0);
        type = !whole ? null : pictures > 0 ? FileTypes.Mp4 : sounds > 0 ? FileTypes.M4a : null;
        return true;
    }

    static void Walk(ReadOnlySpan<byte> rest, ref int sounds, ref int pictures, ref bool whole, int depth)
    {
        while (!rest.IsEmpty)
        {
            if (!Next(ref rest, out var name, out var data))
            {
                // A film's own boxes may hold a few bytes behind the last one; the file may not.
                whole &= depth > 0;
                return;
            }

            if (depth < 3 && (name.SequenceEqual("moov"u8) || name.SequenceEqual("trak"u8) || name.SequenceEqual("mdia"u8)))
                Walk(data, ref sounds, ref pictures, ref whole, depth + 1);
            if (name.SequenceEqual("hdlr"u8) && data.Length >= 12)
            {
                sounds += data[8..12].SequenceEqual("soun"u8) ? 1 : 0;
                pictures += data[8..12].SequenceEqual("vide"u8) ? 1 : 0;
            }
        }
    }

    static bool Next(scoped ref ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> data)
    {
        name = data = default;
        if (rest.Length < 8)
            return false;
        var (head, length) = (8, (ulong)BinaryPrimitives.ReadUInt32BigEndian(rest));
        name = rest[4..8];
        if (length == 1 && rest.Length >= 16)
            (head, length) = (16, BinaryPrimitives.ReadUInt64BigEndian(rest[8..]));
        else if (length == 0)
            length = (ulong)rest.Length;
        if (length < (ulong)head || length > (ulong)rest.Length || name.IndexOfAnyExceptInRange((byte)0x20, (byte)0xFE) >= 0)
            return false;
        data = rest[head..(int)length];
        rest = rest[(int)length..];
        return true;
    }
}
