using System.Buffers.Binary;
using System.IO.Compression;

namespace ContactCenter.Core.Pdf.Images;

/// <summary>Reads a PNG's pixels (ISO/IEC 15948), row by row.</summary>
static class PngPixels
{
    static readonly (int X, int Y, int StepX, int StepY)[] passes = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];
    static readonly (int X, int Y, int StepX, int StepY)[] onePass = [(0, 0, 1, 1)];

    public static Pixels? Read(byte[] bytes)
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
        if (width <= 0 || height <= 0)
        {
            return null;
        }

        packed.Position = 0;
        var look = new PngLook(bytes[24], bytes[25], palette, transparent);
        return Unpack(packed, width, height, look, bytes[28] == 0 ? onePass : passes);
    }

    static Pixels Unpack(Stream packed, int width, int height, PngLook look, (int X, int Y, int StepX, int StepY)[] passes)
    {
        var grid = new PixelGrid(width, height, look.HasAlpha);
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
                    grid.Put(x + (column * stepX), y + (line * stepY), look.Read(row, column));
                }

                (before, row) = (row, before);
            }
        }

        return grid.ToPixels();
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
