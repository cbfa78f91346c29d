using ContactCenter.Core.Pdf.Images;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Pdf;

public sealed class GifPixelsTests
{
    [Fact]
    public void Smallest_HasItsTwoPixels()
    {
        var pixels = GifPixels.Read(SampleFiles.Gif)!;
        (pixels.Width, pixels.Height, pixels.Alpha).ShouldBe((2, 1, null));
        pixels.Colors.ShouldBe([0, 0, 0, 255, 255, 255]);
    }

    /// <summary>Enough different pixels that codes grow to their longest, and the table is full.</summary>
    [Theory]
    [InlineData(1, 7, 5)]
    [InlineData(4, 33, 20)]
    [InlineData(8, 300, 200)]
    public void Codes_OfEveryLength_AreUnpacked(int depth, int width, int height)
    {
        var random = new Random(depth);
        var indices = Enumerable.Range(0, width * height).Select(_ => (byte)(random.Next(1 << depth) & random.Next(1 << depth))).ToArray();
        var pixels = GifPixels.Read(SampleGif.Make(width, height, depth, indices))!;
        pixels.Colors.ShouldBe(indices.SelectMany(index => SampleGif.Color(index)).ToArray());
    }

    [Fact]
    public void Interlaced_ClearAndOwnColours_OnALargerCanvas()
    {
        byte[] rows = [0, 1, 2, 3, 4, 5, 6, 7, 8];
        // Rows 0 and 8, 4, 2 and 6, then the odd ones.
        byte[] stored = [0, 8, 4, 2, 6, 1, 3, 5, 7];
        var pixels = GifPixels.Read(SampleGif.Make(1, 9, 4, stored, transparent: 3, interlaced: true, left: 1, top: 1))!;
        (pixels.Width, pixels.Height).ShouldBe((2, 10));
        rows.Select(row => pixels.Colors[(((row + 1) * 2) + 1) * 3]).ShouldBe(rows.Select(row => row == 3 ? (byte)0 : SampleGif.Color(row)[0]));
        rows.Select(row => pixels.Alpha![((row + 1) * 2) + 1]).ShouldBe(rows.Select(row => row == 3 ? (byte)0 : (byte)255));
        pixels.Alpha![0].ShouldBe((byte)0);
    }

    /// <summary>Whatever is cut off or turned, an answer comes, or the file is given up as broken.</summary>
    [Fact]
    public void Broken_IsNeverMoreThanBroken()
    {
        var gif = SampleGif.Make(40, 30, 5, [.. Enumerable.Range(0, 1200).Select(i => (byte)(i * 7 % 32))]);
        for (var at = 0; at < gif.Length; at++)
        {
            foreach (var bytes in new[] { gif[..at], [.. gif[..at], (byte)(gif[at] ^ 0xFF), .. gif[(at + 1)..]] })
            {
                try
                {
                    GifPixels.Read(bytes);
                }
                catch (Exception broken) when (broken is InvalidDataException or ArgumentException or IndexOutOfRangeException)
                {
                    // As PdfImages takes it.
                }
            }
        }
    }
}
