using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace ContactCenter.Tests.Support;

/// <summary>Files that pretend to be pictures, or are some that would do harm.</summary>
static class HostilePictures
{
    const string Markup = "<html><script>alert(1)</script></html>";

    public static TheoryData<string, byte[]> All => new()
    {
        { "nothing", [] },
        { "svg", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"u8.ToArray() },
        { "html", Encoding.UTF8.GetBytes(Markup) },
        { "gif", "GIF89a\u0001\u0001;"u8.ToArray() },
        { "zip", [0x50, 0x4B, 3, 4, .. new byte[60]] },
        { "html behind a png signature", [.. Pictures.Png[..8], .. Encoding.UTF8.GetBytes(Markup)] },
        { "png with html behind it", [.. Pictures.Png, .. Encoding.UTF8.GetBytes(Markup)] },
        { "jpeg with a zip behind it", [.. Pictures.Jpeg, 0x50, 0x4B, 3, 4, .. new byte[60]] },
        { "webp with html behind it", [.. Pictures.Webp, .. Encoding.UTF8.GetBytes(Markup)] },
        { "webp with html inside its length", Longer(Pictures.Webp, Encoding.UTF8.GetBytes(Markup)) },
        { "jpeg that is a script", ScriptInJpeg() },
        { "jpeg without pixels", [.. Pictures.Jpeg[..20], 0xFF, 0xD9] },
        { "png with a wrong checksum", Changed(Pictures.Png, 30) },
        { "png of 100 megapixels", Png(10_000, 10_000, 100) },
        { "png that unpacks to 200 MB", Png(3, 2, 200_000_000) },
        { "png that unpacks to too little", Png(3, 2, 4) },
        { "png of width 0", Png(0, 2, 2) },
        { "jpeg of 100 megapixels", JpegOf(10_000, 10_000) },
        { "jpeg of height 0", JpegOf(3, 0) },
        { "webp of 16000 pixels", WebpOf(16_000) },
        { "png too wide", Png(4_097, 1, (4_097 * 3) + 1) },
    };

    /// <summary>A PNG whose header claims that size, and whose pixels unpack to so many bytes.</summary>
    public static byte[] Png(int width, int height, int unpacked)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 2);
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            var zeros = new byte[1 << 16];
            for (var left = unpacked; left > 0; left -= zeros.Length)
            {
                zlib.Write(zeros, 0, Math.Min(left, zeros.Length));
            }
        }

        return [.. Pictures.Png[..8], .. Chunk("IHDR", header), .. Chunk("IDAT", packed.ToArray()), .. Chunk("IEND", [])];
    }

    static byte[] Chunk(string type, byte[] data)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. data], length = new byte[4], sum = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        BinaryPrimitives.WriteUInt32BigEndian(sum, Crc(body));
        return [.. length, .. body, .. sum];
    }

    static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var each in bytes)
        {
            crc ^= each;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320);
            }
        }

        return ~crc;
    }

    static byte[] Changed(byte[] picture, int at) => [.. picture[..at], (byte)(picture[at] ^ 0xFF), .. picture[(at + 1)..]];

    static byte[] Longer(byte[] webp, byte[] behind)
    {
        byte[] whole = [.. webp, .. behind];
        BinaryPrimitives.WriteInt32LittleEndian(whole.AsSpan(4), whole.Length - 8);
        return whole;
    }

    /// <summary>The JFIF header's length is made to read as the beginning of a comment, behind which stands a script.</summary>
    static byte[] ScriptInJpeg()
    {
        var hidden = new byte[0x2F2A - 2];
        "JFIF\0"u8.CopyTo(hidden);
        "*/=alert(1)/*"u8.CopyTo(hidden.AsSpan(100));
        return [0xFF, 0xD8, 0xFF, 0xE0, 0x2F, 0x2A, .. hidden, .. Pictures.Jpeg[20..]];
    }

    static byte[] JpegOf(ushort width, ushort height)
    {
        var jpeg = Pictures.Jpeg.ToArray();
        var frame = jpeg.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xC0, 0x00, 0x11, 0x08]);
        BinaryPrimitives.WriteUInt16BigEndian(jpeg.AsSpan(frame + 5), height);
        BinaryPrimitives.WriteUInt16BigEndian(jpeg.AsSpan(frame + 7), width);
        return jpeg;
    }

    static byte[] WebpOf(ushort width)
    {
        var webp = Pictures.Plain(Pictures.Webp, "VP8 ");
        BinaryPrimitives.WriteUInt16LittleEndian(webp.AsSpan(26), width);
        return webp;
    }
}
