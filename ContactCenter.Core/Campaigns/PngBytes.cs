using System.Buffers.Binary;
using System.IO.Compression;

namespace ContactCenter.Core.Campaigns;

/// <summary>The structure of a PNG file (ISO/IEC 15948).</summary>
static class PngBytes
{
    const int HeaderLength = 13, Frame = 12;

    static readonly uint[] table = [.. Enumerable.Range(0, 256).Select(n => Enumerable.Range(0, 8).Aggregate((uint)n, (c, _) => (c & 1) != 0 ? 0xEDB88320 ^ (c >> 1) : c >> 1))];

    static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>What the header claims; null when it is no PNG.</summary>
    public static (int Width, int Height)? ClaimOf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Signature) && bytes.Length >= Signature.Length + Frame + HeaderLength ? Size(bytes[(Signature.Length + 8)..]) : null;

    /// <summary>Null unless the chunks, each with its right checksum, fill the file, and the pixels unpack to just what the header says.</summary>
    public static (int Width, int Height)? SizeOf(ReadOnlySpan<byte> bytes, int largestSide = ImageBytes.LargestSide)
    {
        if (!bytes.StartsWith(Signature))
            return null;
        byte[]? header = null;
        using var packed = new MemoryStream();
        var rest = bytes[Signature.Length..];
        while (ReadChunk(ref rest, out var type, out var data))
        {
            if (header is null != type.SequenceEqual("IHDR"u8))
                return null;
            if (header is null)
                header = data.ToArray();
            else if (type.SequenceEqual("IDAT"u8))
                packed.Write(data);
            else if (type.SequenceEqual("IEND"u8))
                return rest.IsEmpty && data.IsEmpty && header.Length == HeaderLength && Unpacks(header, packed, largestSide) ? Size(header) : null;
        }

        return null;
    }

    static (int Width, int Height) Size(ReadOnlySpan<byte> header) => (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header[4..]));

    static bool ReadChunk(ref ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> type, out ReadOnlySpan<byte> data)
    {
        type = data = default;
        if (rest.Length < Frame || BinaryPrimitives.ReadUInt32BigEndian(rest) is var length && length > rest.Length - Frame)
            return false;
        var body = rest.Slice(4, 4 + (int)length);
        if (Checksum(body) != BinaryPrimitives.ReadUInt32BigEndian(rest[(8 + (int)length)..]))
            return false;
        type = body[..4];
        data = body[4..];
        rest = rest[(Frame + (int)length)..];
        return true;
    }

    static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var each in bytes)
            sum = table[(byte)(sum ^ each)] ^ (sum >> 8);
        return ~sum;
    }

    /// <summary>Counted, not kept: what unpacks to more is a bomb, to less a torn file.</summary>
    static bool Unpacks(byte[] header, MemoryStream packed, int largestSide)
    {
        var (width, height) = Size(header);
        var bits = header[8] * header[9] switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };
        if (width <= 0 || width > largestSide || height <= 0 || height > largestSide || bits is 0 or > 64)
            return false;
        var plain = height * (1 + (((long)width * bits) + 7) / 8);
        // Interlaced, it has up to twice as many rows, each with its own first byte and a last one that is not full.
        var (least, most) = header[12] == 0 ? (plain, plain) : (plain - height, plain + (3 * height) + 32);
        packed.Position = 0;
        var count = Count(packed, most);
        return count >= least && count <= most;
    }

    static long Count(MemoryStream packed, long most)
    {
        using var unpacked = new ZLibStream(packed, CompressionMode.Decompress);
        var buffer = new byte[16 * 1024];
        long count = 0;
        try
        {
            for (int read; count <= most && (read = unpacked.Read(buffer)) > 0;)
                count += read;
            return count;
        }
        catch (InvalidDataException)
        {
            return -1;
        }
    }
}
