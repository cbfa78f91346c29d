namespace ContactCenter.Core.Pdf.Images;

/// <summary>How a PNG writes its pixels.</summary>
readonly struct PngLook(int depth, int kind, byte[] palette, byte[] transparent)
{
    const int Gray = 0, Palette = 3, GrayAlpha = 4, ColorAlpha = 6;

    int Channels => kind switch { Gray or Palette => 1, GrayAlpha => 2, ColorAlpha => 4, _ => 3 };

    public bool HasAlpha => kind is GrayAlpha or ColorAlpha || transparent.Length > 0;
    public int PixelLength => Math.Max(1, Channels * depth / 8);

    public int RowLength(int columns) => ((columns * Channels * depth) + 7) / 8;

    public Rgba Read(byte[] row, int column)
    {
        var first = Sample(row, column * Channels);
        var opaque = kind is GrayAlpha or ColorAlpha ? Byte(Sample(row, (column * Channels) + Channels - 1))
            : kind == Palette ? first < transparent.Length ? transparent[first] : (byte)255
            : transparent.Length > 0 && IsClear(row, column) ? (byte)0 : (byte)255;
        return kind switch
        {
            Palette => new Rgba(palette[first * 3], palette[(first * 3) + 1], palette[(first * 3) + 2], opaque),
            Gray or GrayAlpha => new Rgba(Byte(first), Byte(first), Byte(first), opaque),
            _ => new Rgba(Byte(first), Byte(Sample(row, (column * Channels) + 1)), Byte(Sample(row, (column * Channels) + 2)), opaque),
        };
    }

    int Sample(byte[] row, int index) => depth switch
    {
        16 => (row[index * 2] << 8) | row[(index * 2) + 1],
        8 => row[index],
        _ => (row[index * depth / 8] >> (8 - depth - (index * depth % 8))) & ((1 << depth) - 1),
    };

    byte Byte(int sample) => (byte)(depth == 16 ? sample >> 8 : depth == 8 ? sample : sample * 255 / ((1 << depth) - 1));

    bool IsClear(byte[] row, int column)
    {
        for (var channel = 0; channel < Channels; channel++)
        {
            if (transparent.Length < (channel * 2) + 2 || Sample(row, (column * Channels) + channel) != ((transparent[channel * 2] << 8) | transparent[(channel * 2) + 1]))
            {
                return false;
            }
        }

        return true;
    }
}
