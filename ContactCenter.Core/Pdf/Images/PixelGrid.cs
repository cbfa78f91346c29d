namespace ContactCenter.Core.Pdf.Images;

/// <summary>A picture's pixels as a PDF takes them: eight bits of red, green and blue, and how opaque each is, where not all are.</summary>
sealed record Pixels(int Width, int Height, byte[] Colors, byte[]? Alpha);

readonly record struct Rgba(byte Red, byte Green, byte Blue, byte Alpha);

/// <summary>Collects a picture's pixels, whatever order they come in. A larger one than print can show becomes smaller as it comes, so that its size takes no memory.</summary>
sealed class PixelGrid
{
    /// <summary>A picture is drawn at most 4.2 × 3.2 inches large: this is about 390 dots an inch.</summary>
    public const int MostPixels = 2_000_000;

    readonly int scale, width, height, sourceWidth, sourceHeight;
    readonly byte[] colors;
    readonly byte[]? alpha;

    // Of each square of pixels that becomes one: the colours by their weight, and the weight.
    readonly int[] sums = [];

    public PixelGrid(int sourceWidth, int sourceHeight, bool hasAlpha)
    {
        (this.sourceWidth, this.sourceHeight, scale) = (sourceWidth, sourceHeight, 1);
        while ((long)Across(sourceWidth) * Across(sourceHeight) > MostPixels)
        {
            scale++;
        }

        (width, height) = (Across(sourceWidth), Across(sourceHeight));
        (colors, alpha) = (new byte[width * height * 3], hasAlpha ? new byte[width * height] : null);
        if (scale > 1)
        {
            sums = new int[width * height * 4];
        }
    }

    public void Put(int x, int y, Rgba pixel)
    {
        var at = (y / scale * width) + (x / scale);
        if (scale == 1)
        {
            Set(at, pixel);
            return;
        }

        var sum = sums.AsSpan(at * 4, 4);
        sum[0] += pixel.Red * pixel.Alpha;
        sum[1] += pixel.Green * pixel.Alpha;
        sum[2] += pixel.Blue * pixel.Alpha;
        sum[3] += pixel.Alpha;
    }

    /// <summary>What nothing was put into is transparent.</summary>
    public Pixels ToPixels()
    {
        for (var at = 0; at < sums.Length / 4; at++)
        {
            var weight = sums[(at * 4) + 3];
            var square = Math.Min(scale, sourceWidth - (at % width * scale)) * Math.Min(scale, sourceHeight - (at / width * scale));
            Set(at, weight == 0 ? default : new Rgba(Mean(at * 4, weight), Mean((at * 4) + 1, weight), Mean((at * 4) + 2, weight), (byte)(weight / square)));
        }

        return new Pixels(width, height, colors, alpha);
    }

    byte Mean(int at, int weight) => (byte)((sums[at] + (weight / 2)) / weight);

    void Set(int at, Rgba pixel)
    {
        (colors[at * 3], colors[(at * 3) + 1], colors[(at * 3) + 2]) = (pixel.Red, pixel.Green, pixel.Blue);
        if (alpha is not null)
        {
            alpha[at] = pixel.Alpha;
        }
    }

    int Across(int source) => (source + scale - 1) / scale;
}
