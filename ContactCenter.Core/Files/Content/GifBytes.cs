using System.Buffers.Binary;

namespace ContactCenter.Core.Files.Content;

/// <summary>The structure of a GIF file (GIF89a).</summary>
static class GifBytes
{
    const byte Extension = 0x21, Image = 0x2C, Trailer = 0x3B;

    /// <summary>Null unless its blocks, up to the trailer, fill the file and every frame lies on the canvas.</summary>
    public static (int Width, int Height)? SizeOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 14 || !(bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8)))
            return null;
        var (width, height) = (Word(bytes, 6), Word(bytes, 8));
        var at = 13 + ColorTable(bytes[10]);
        for (var frames = 0; at < bytes.Length;)
        {
            switch (bytes[at])
            {
                case Trailer:
                    return frames > 0 && at + 1 == bytes.Length ? (width, height) : null;
                case Extension:
                    at += 2;
                    break;
                case Image when at + 10 < bytes.Length && Word(bytes, at + 1) + Word(bytes, at + 5) <= width && Word(bytes, at + 3) + Word(bytes, at + 7) <= height:
                    frames++;
                    at += 11 + ColorTable(bytes[at + 9]);
                    break;
                default:
                    return null;
            }

            while (at < bytes.Length && bytes[at] != 0)
                at += 1 + bytes[at];
            at++;
        }

        return null;
    }

    static int ColorTable(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);

    static int Word(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);
}
