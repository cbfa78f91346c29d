using System.Buffers.Binary;

namespace ContactCenter.Core.Campaigns;

/// <summary>Tells a picture by its content, whatever its name says. Only the headers are read; nothing is decoded.</summary>
public static class ImageBytes
{
    public const int Largest = 1024 * 1024, LargestSide = 4_096;

    /// <summary>image/png, image/jpeg or image/webp; null for anything else, and for pictures with a side of 0 or above <see cref="LargestSide"/>.</summary>
    public static string? TypeOf(ReadOnlySpan<byte> bytes)
    {
        var (type, width, height) = Look(bytes);
        return type is not null && width is > 0 and <= LargestSide && height is > 0 and <= LargestSide ? type : null;
    }

    static (string? Type, int Width, int Height) Look(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length >= 33 && bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) && bytes[12..16].SequenceEqual("IHDR"u8))
        {
            return ("image/png", BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]));
        }

        if (bytes.Length >= 30 && bytes.StartsWith("RIFF"u8) && bytes[8..12].SequenceEqual("WEBP"u8))
        {
            return Webp(bytes);
        }

        return bytes.Length > 4 && bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? Jpeg(bytes) : default;
    }

    // Container formats: RFC 9649.
    static (string?, int, int) Webp(ReadOnlySpan<byte> bytes) => bytes[15] switch
    {
        (byte)' ' => ("image/webp", BinaryPrimitives.ReadUInt16LittleEndian(bytes[26..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(bytes[28..]) & 0x3FFF),
        (byte)'L' => Lossless(BinaryPrimitives.ReadUInt32LittleEndian(bytes[21..])),
        (byte)'X' => ("image/webp", 1 + (BinaryPrimitives.ReadInt32LittleEndian(bytes[24..]) & 0xFFFFFF), 1 + ((BinaryPrimitives.ReadInt32LittleEndian(bytes[26..]) >> 8) & 0xFFFFFF)),
        _ => default,
    };

    static (string?, int, int) Lossless(uint bits) => ("image/webp", 1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF));

    // The frame header (SOF0–SOF15 without DHT, JPG and DAC) stands after segments that are skipped by their length.
    static (string?, int, int) Jpeg(ReadOnlySpan<byte> bytes)
    {
        var at = 2;
        while (at + 9 < bytes.Length && bytes[at] == 0xFF)
        {
            var marker = bytes[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return ("image/jpeg", BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
            }

            at += marker == 0xFF ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }

        return default;
    }
}
