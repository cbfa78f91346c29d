using System.Buffers.Binary;
using System.IO.Compression;

namespace ContactCenter.Core.Pdf.Images;

/// <summary>A PNG's pixels (ISO/IEC 15948): eight bits of red, green and blue, and how opaque each is, where not all are.</summary>
sealed record PngPixels(int Width, int Height, byte[] Colors, byte[]? Alpha)
{
    /// <summary>A picture of more is left out: it would be unpacked in memory.</summary>
    const long MostPixels = 20_000_000;

    static readonly (int X, int Y, int StepX, int StepY)[] passes = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];
    static readonly (int X, int Y, int StepX, int StepY)[] onePass = [(0, 0, 1, 1)];

    public static PngPixels? Read(byte[] bytes)
    {
        if (bytes.Length < 33 || !bytes.AsSpan(1).StartsWith("PNG\r\n"u8))
        {
            return null;
        }

        var (palette, transparent) = (Array.Empty<byte>(), Array.Empty<byte>());
        using var packed = new MemoryStream();
        for (var at = 8; at + 12 <= bytes.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(at));
            var type = bytes.AsSpan(at + 4, 4);
            var data = bytes.AsSpan(at + 8, length);
            palette = type.SequenceEqual("PLTE"u8) ? data.ToArray() : palette;
            transparent = type.SequenceEqual("tRNS"u8) ? data.ToArray() : transparent;
            if (type.SequenceEqual("IDAT"u8))
            {
                packed.Write(data);
            }

            at += 12 + length;
        }

        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20)));
        if (width <= 0 || height <= 0 || (long)width * height > MostPixels)
        {
            return null;
        }

        packed.Position = 0;
        var look = new PngLook(bytes[24], bytes[25], palette, transparent);
        return Unpack(packed, width, height, look, bytes[28] == 0 ? onePass : passes);
    }

    static PngPixels Unpack(Stream packed, int width, int height, PngLook look, (int X, int Y, int StepX, int StepY)[] passes)
    {
        var (colors, alpha) = (new byte[width * height * 3], look.HasAlpha ? new byte[width * height] : null);
        using var unpacked = new ZLibStream(packed, CompressionMode.Decompress);
        foreach (var (x, y, stepX, stepY) in passes)
        {
            var (columns, rows) = ((width - x + stepX - 1) / stepX, (height - y + stepY - 1) / stepY);
            if (columns <= 0 || rows <= 0)
            {
                continue;
            }

            var (before, row) = (new byte[look.RowLength(columns)], new byte[look.RowLength(columns)]);
            for (var line = 0; line < rows; line++)
            {
                var filter = unpacked.ReadByte();
                unpacked.ReadExactly(row);
                Unfilter(row, before, look.PixelLength, filter);
                for (var column = 0; column < columns; column++)
                {
                    look.Put(row, column, ((y + (line * stepY)) * width) + x + (column * stepX), colors, alpha);
                }

                (before, row) = (row, before);
            }
        }

        return new PngPixels(width, height, colors, alpha);
    }

    static void Unfilter(byte[] row, byte[] before, int pixel, int filter)
    {
        for (var i = 0; i < row.Length; i++)
        {
            int left = i >= pixel ? row[i - pixel] : 0, up = before[i], corner = i >= pixel ? before[i - pixel] : 0;
            row[i] += (byte)(filter switch { 0 => 0, 1 => left, 2 => up, 3 => (left + up) / 2, 4 => Paeth(left, up, corner), _ => throw new InvalidDataException("Unknown filter") });
        }
    }

    static int Paeth(int left, int up, int corner)
    {
        int guess = left + up - corner, toLeft = Math.Abs(guess - left), toUp = Math.Abs(guess - up), toCorner = Math.Abs(guess - corner);
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }
}

/// <summary>How a PNG writes its pixels.</summary>
readonly struct PngLook(int depth, int kind, byte[] palette, byte[] transparent)
{
    const int Gray = 0, Palette = 3, GrayAlpha = 4, ColorAlpha = 6;

    int Channels => kind switch { Gray or Palette => 1, GrayAlpha => 2, ColorAlpha => 4, _ => 3 };

    public bool HasAlpha => kind is GrayAlpha or ColorAlpha || transparent.Length > 0;
    public int PixelLength => Math.Max(1, Channels * depth / 8);

    public int RowLength(int columns) => ((columns * Channels * depth) + 7) / 8;

    public void Put(byte[] row, int column, int at, byte[] colors, byte[]? alpha)
    {
        var first = Sample(row, column * Channels);
        var target = colors.AsSpan(at * 3, 3);
        if (kind == Palette)
        {
            palette.AsSpan(first * 3, 3).CopyTo(target);
        }
        else if (kind is Gray or GrayAlpha)
        {
            target.Fill(Byte(first));
        }
        else
        {
            (target[0], target[1], target[2]) = (Byte(first), Byte(Sample(row, (column * Channels) + 1)), Byte(Sample(row, (column * Channels) + 2)));
        }

        if (alpha is not null)
        {
            alpha[at] = kind is GrayAlpha or ColorAlpha ? Byte(Sample(row, (column * Channels) + Channels - 1))
                : kind == Palette ? first < transparent.Length ? transparent[first] : (byte)255
                : IsClear(row, column) ? (byte)0 : (byte)255;
        }
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
