using System.Buffers.Binary;
using System.IO.Compression;
using ContactCenter.Core.Pdf.Images;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Pdf;

public sealed class PdfImageTests
{
    [Fact]
    public void Jpeg_SaysItsSizeAndColours() => JpegHeader.Read(Pictures.Jpeg).ShouldBe(new JpegHeader(3, 2, 3, false, 1));

    [Fact]
    public void Jpeg_TurnedByItsCamera_IsTurnedBack()
    {
        byte[] exif = [.. "Exif\0\0"u8, .. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0];
        byte[] turned = [0xFF, 0xD8, 0xFF, 0xE1, 0, (byte)(exif.Length + 2), .. exif, .. Pictures.Jpeg[2..]];
        JpegHeader.Read(turned)!.Turn.ShouldBe(6);
        // The picture's left lower corner comes to stand at the box's left upper one.
        new PdfImage(1, "I1", 2, 3, 6).Placed(10, 20, 200, 300).ShouldBe([0, -300, 200, 0, 10, 320]);
    }

    /// <summary>All filters, depths and colour kinds come to the same pixels.</summary>
    [Theory]
    [InlineData(8, 2, 0)]
    [InlineData(8, 6, 1)]
    [InlineData(8, 6, 4)]
    [InlineData(16, 2, 2)]
    [InlineData(8, 2, 3)]
    public void Png_IsUnpacked(int depth, int kind, int filter)
    {
        byte[] colors = [255, 0, 0, 0, 255, 0, 0, 0, 255, 10, 20, 30, 40, 50, 60, 70, 80, 90];
        var png = PngPixels.Read(Png(3, 2, depth, kind, filter, colors))!;
        (png.Width, png.Height).ShouldBe((3, 2));
        png.Colors.ShouldBe(colors);
        (png.Alpha is not null).ShouldBe(kind == 6);
        png.Alpha?.ShouldAllBe(alpha => alpha == 200);
    }

    [Fact]
    public void Png_OfAPalette_OneBitEach_IsUnpacked()
    {
        var png = PngPixels.Read([0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n', .. Chunk("IHDR", [0, 0, 0, 2, 0, 0, 0, 1, 1, 3, 0, 0, 0]), .. Chunk("PLTE", [1, 2, 3, 4, 5, 6]), .. Chunk("tRNS", [0]), .. Chunk("IDAT", Packed([0, 0b0100_0000])), .. Chunk("IEND", [])])!;
        png.Colors.ShouldBe([1, 2, 3, 4, 5, 6]);
        png.Alpha.ShouldBe([0, 255]);
    }

    [Fact]
    public void Others_AreNotUnderstood()
    {
        JpegHeader.Read(SampleFiles.Gif).ShouldBeNull();
        PngPixels.Read(SampleFiles.Gif).ShouldBeNull();
        GifPixels.Read(Pictures.Png).ShouldBeNull();
    }

    /// <summary>A square of pixels becomes one of their mean; what is clear weighs nothing.</summary>
    [Fact]
    public void LargePicture_BecomesSmaller_AsItComes()
    {
        const int wide = 4_000, high = 2_001;
        var grid = new PixelGrid(wide, high, hasAlpha: true);
        for (var y = 0; y < high; y++)
        {
            for (var x = 0; x < wide; x++)
            {
                grid.Put(x, y, x == wide - 1 ? default : y == high - 1 ? new Rgba(9, 9, 9, 255) : x % 2 == 0 ? new Rgba(10, 0, 200, 255) : new Rgba(30, 0, 100, 255));
            }
        }

        var small = grid.ToPixels();
        // Three to one: less would still be too many.
        (small.Width, small.Height).ShouldBe((1334, 667));
        (small.Width * small.Height).ShouldBeLessThan(PixelGrid.MostPixels);
        small.Colors[..3].ShouldBe([17, 0, 167]);
        small.Alpha![0].ShouldBe((byte)255);
        // The last column is one pixel wide, and clear.
        small.Alpha[small.Width - 1].ShouldBe((byte)0);
    }

    /// <summary>As opaque as its pixels are on the average; colours count by how much of them is seen.</summary>
    [Fact]
    public void LargePicture_OfHalfOpaquePixels_IsHalfOpaque()
    {
        const int side = 2_000;
        var grid = new PixelGrid(side, side, hasAlpha: true);
        for (var at = 0; at < side * side; at++)
        {
            // Left, every second column is clear; right, one is three times as opaque as the other.
            var (x, y) = (at % side, at / side);
            grid.Put(x, y, x < side / 2 ? x % 2 == 0 ? new Rgba(200, 100, 50, 255) : new Rgba(1, 1, 1, 0) : x % 2 == 0 ? new Rgba(200, 0, 40, 150) : new Rgba(0, 200, 40, 50));
        }

        var small = grid.ToPixels();
        (small.Width, small.Height).ShouldBe((side / 2, side / 2));
        small.Colors[..3].ShouldBe([200, 100, 50]);
        small.Alpha![0].ShouldBe((byte)127);
        small.Colors[^3..].ShouldBe([150, 50, 40]);
        small.Alpha[^1].ShouldBe((byte)100);
    }

    [Fact]
    public void LargePng_IsDrawn_InBoundedMemory()
    {
        var png = Png(10_000, 4_000);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var pixels = PngPixels.Read(png)!;
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(64L << 20);
        (pixels.Width, pixels.Height).ShouldBe((2_000, 800));
        pixels.Colors.ShouldAllBe(value => value == 77);
    }

    static byte[] Png(int width, int height)
    {
        var row = new byte[1 + (width * 3)];
        Array.Fill(row, (byte)77, 1, width * 3);
        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            for (var y = 0; y < height; y++)
            {
                zlib.Write(row);
            }
        }

        byte[] size = [0, 0, (byte)(width >> 8), (byte)width, 0, 0, (byte)(height >> 8), (byte)height];
        return [0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n', .. Chunk("IHDR", [.. size, 8, 2, 0, 0, 0]), .. Chunk("IDAT", packed.ToArray()), .. Chunk("IEND", [])];
    }

    static byte[] Png(int width, int height, int depth, int kind, int filter, byte[] colors)
    {
        var channels = kind == 6 ? 4 : 3;
        var (size, rows) = (channels * depth / 8, new List<byte>());
        var before = new byte[width * size];
        for (var y = 0; y < height; y++)
        {
            var row = Enumerable.Range(0, width).SelectMany(x => colors.Skip(((y * width) + x) * 3).Take(3).Concat(kind == 6 ? [(byte)200] : []))
                .SelectMany(value => depth == 16 ? new[] { value, (byte)7 } : [value]).ToArray();
            rows.Add((byte)filter);
            rows.AddRange(row.Select((value, i) => (byte)(value - Guess(filter, i >= size ? row[i - size] : 0, before[i], i >= size ? before[i - size] : 0))));
            before = row;
        }

        return [0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n', .. Chunk("IHDR", [0, 0, 0, (byte)width, 0, 0, 0, (byte)height, (byte)depth, (byte)kind, 0, 0, 0]), .. Chunk("IDAT", Packed([.. rows])), .. Chunk("IEND", [])];
    }

    static int Guess(int filter, int left, int up, int corner)
    {
        var sum = left + up - corner;
        var nearest = new[] { left, up, corner }.OrderBy(value => Math.Abs(sum - value)).First();
        return filter switch { 1 => left, 2 => up, 3 => (left + up) / 2, 4 => nearest, _ => 0 };
    }

    static byte[] Packed(byte[] rows)
    {
        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zlib.Write(rows);
        }

        return packed.ToArray();
    }

    static byte[] Chunk(string type, byte[] data)
    {
        var chunk = new byte[12 + data.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        System.Text.Encoding.ASCII.GetBytes(type, chunk.AsSpan(4));
        data.CopyTo(chunk, 8);
        return chunk;
    }
}
