using System.Buffers.Binary;

namespace ContactCenter.Core.Campaigns;

/// <summary>The structure of a WebP file (RFC 9649).</summary>
static class WebpBytes
{
    /// <summary>Null unless its chunks fill the file and one of them is a picture; with several sizes, the largest.</summary>
    public static (int Width, int Height)? SizeOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 20 || !bytes.StartsWith("RIFF"u8) || !bytes[8..12].SequenceEqual("WEBP"u8) || BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]) != bytes.Length - 8)
            return null;
        var (width, height, pictures) = (0, 0, 0);
        for (var rest = bytes[12..]; !rest.IsEmpty;)
        {
            if (rest.Length < 8 || BinaryPrimitives.ReadUInt32LittleEndian(rest[4..]) is var length && length + (length & 1) > rest.Length - 8)
                return null;
            var type = rest[..4];
            var data = rest.Slice(8, (int)length);
            rest = rest[(8 + (int)(length + (length & 1)))..];
            if (PartSize(type, data) is not { } part)
                continue;
            if (part.Width == 0)
                return null;
            (width, height) = (Math.Max(width, part.Width), Math.Max(height, part.Height));
            pictures += type[3] == 'X' ? 0 : 1;
        }

        return pictures > 0 ? (width, height) : null;
    }

    /// <summary>Null for a chunk without pixels; 0 where it is broken.</summary>
    static (int Width, int Height)? PartSize(ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        if (type.SequenceEqual("VP8 "u8))
            return data.Length > 10 && data[3..6].SequenceEqual((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A]) ? (Low14(data[6..]), Low14(data[8..])) : (0, 0);
        if (type.SequenceEqual("VP8L"u8))
            return data.Length > 5 && data[0] == 0x2F ? Lossless(BinaryPrimitives.ReadUInt32LittleEndian(data[1..])) : (0, 0);
        if (type.SequenceEqual("VP8X"u8))
            return data.Length == 10 ? (1 + Low24(data[4..]), 1 + Low24(data[7..])) : (0, 0);
        // A frame of a moving picture; the still one inside it is its content.
        return type.SequenceEqual("ANMF"u8) ? data.Length > 24 ? PartSize(data[16..20], data[24..]) ?? (1, 1) : (0, 0) : null;
    }

    static int Low14(ReadOnlySpan<byte> data) => BinaryPrimitives.ReadUInt16LittleEndian(data) & 0x3FFF;

    static int Low24(ReadOnlySpan<byte> data) => data[0] | (data[1] << 8) | (data[2] << 16);

    static (int Width, int Height) Lossless(uint bits) => (1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF));
}
