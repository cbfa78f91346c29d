using System.Buffers.Binary;

namespace ContactCenter.Core.Campaigns;

/// <summary>The structure of a JPEG file (ITU T.81).</summary>
static class JpegBytes
{
    const byte StartOfScan = 0xDA, EndOfImage = 0xD9, App0 = 0xE0;

    /// <summary>Null unless its segments, up to the end of the image, fill the file.</summary>
    public static (int Width, int Height)? SizeOf(ReadOnlySpan<byte> bytes) =>
        Read(bytes) is { } found && found.End == bytes.Length ? (found.Width, found.Height) : null;

    /// <summary>Null unless it begins with a whole image; behind <c>End</c> cameras hang things of their own.</summary>
    public static (int Width, int Height, int End)? Read(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return null;
        (int Width, int Height)? size = null;
        var scanned = false;
        for (var at = 2; at + 1 < bytes.Length && bytes[at] == 0xFF;)
        {
            var marker = bytes[at + 1];
            if (marker == EndOfImage)
                return scanned && size is { } found ? (found.Width, found.Height, at + 2) : null;
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            if (at + 4 > bytes.Length || BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]) is var length && (length < 2 || at + 2 + length > bytes.Length))
                return null;
            var segment = bytes.Slice(at + 4, length - 2);
            if (IsFrame(marker))
            {
                if (size is not null || segment.Length < 6)
                    return null;
                size = (BinaryPrimitives.ReadUInt16BigEndian(segment[3..]), BinaryPrimitives.ReadUInt16BigEndian(segment[1..]));
            }

            if (marker == App0 && !IsPlainJfif(segment))
                return null;
            at += 2 + length;
            if (marker == StartOfScan)
            {
                scanned = true;
                at += LengthOfScan(bytes[at..]);
            }
        }

        return null;
    }

    /// <summary>SOF0–SOF15 without DHT, JPG and DAC.</summary>
    static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    /// <summary>A JFIF header is as long as its thumbnail says; a longer one hides something, usually a script.</summary>
    static bool IsPlainJfif(ReadOnlySpan<byte> segment) =>
        !segment.StartsWith("JFIF\0"u8) || (segment.Length >= 14 && segment.Length == 14 + (3 * segment[12] * segment[13]));

    /// <summary>Up to the next marker that is no part of the packed pixels.</summary>
    static int LengthOfScan(ReadOnlySpan<byte> rest)
    {
        for (var at = 0; at + 1 < rest.Length; at++)
        {
            if (rest[at] == 0xFF && rest[at + 1] is not (0x00 or 0xFF or (>= 0xD0 and <= 0xD7)))
                return at;
        }

        return rest.Length;
    }
}
