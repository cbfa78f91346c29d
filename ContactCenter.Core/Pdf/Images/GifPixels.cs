using System.Buffers.Binary;

namespace ContactCenter.Core.Pdf.Images;

/// <summary>Reads the first picture of a GIF (GIF89a): paper shows no film.</summary>
static class GifPixels
{
    const byte Extension = 0x21, Frame = 0x2C, GraphicControl = 0xF9;

    static readonly (int First, int Step)[] interlaced = [(0, 8), (4, 8), (2, 4), (1, 2)];
    static readonly (int First, int Step)[] plain = [(0, 1)];

    public static Pixels? Read(byte[] bytes)
    {
        if (bytes.Length < 14 || !(bytes.AsSpan().StartsWith("GIF87a"u8) || bytes.AsSpan().StartsWith("GIF89a"u8)))
        {
            return null;
        }

        var colors = ColorTable(bytes, 13, bytes[10]);
        var (at, transparent) = (13 + colors.Length, -1);
        while (at < bytes.Length)
        {
            switch (bytes[at])
            {
                case Frame:
                    return Draw(bytes, at + 1, colors, transparent);
                case Extension:
                    transparent = bytes[at + 1] != GraphicControl ? transparent : (bytes[at + 3] & 1) == 1 ? bytes[at + 6] : -1;
                    at = AfterBlocks(bytes, at + 2);
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    static Pixels? Draw(byte[] bytes, int at, byte[] colors, int transparent)
    {
        var (left, top, width, height, look) = (Word(bytes, at), Word(bytes, at + 2), Word(bytes, at + 4), Word(bytes, at + 6), bytes[at + 8]);
        var (canvasWidth, canvasHeight) = (Word(bytes, 6), Word(bytes, 8));
        if (width == 0 || height == 0 || left + width > canvasWidth || top + height > canvasHeight)
        {
            return null;
        }

        var own = ColorTable(bytes, at + 9, look);
        colors = own.Length > 0 ? own : colors;
        var grid = new PixelGrid(canvasWidth, canvasHeight, hasAlpha: transparent >= 0 || width < canvasWidth || height < canvasHeight);
        using var indices = new GifUnpacker(bytes, at + 9 + own.Length).Indices().GetEnumerator();
        foreach (var (first, step) in (look & 0x40) != 0 ? interlaced : plain)
        {
            for (var y = first; y < height; y += step)
            {
                for (var x = 0; x < width; x++)
                {
                    if (!indices.MoveNext())
                    {
                        // The rest was cut off: what is there is shown.
                        return grid.ToPixels();
                    }

                    int index = indices.Current, color = index * 3;
                    grid.Put(left + x, top + y, index == transparent || color + 2 >= colors.Length ? default : new Rgba(colors[color], colors[color + 1], colors[color + 2], 255));
                }
            }
        }

        return grid.ToPixels();
    }

    static byte[] ColorTable(byte[] bytes, int at, byte look) => (look & 0x80) == 0 ? [] : bytes[at..(at + (3 << ((look & 7) + 1)))];

    static int AfterBlocks(byte[] bytes, int at)
    {
        while (bytes[at] != 0)
        {
            at += 1 + bytes[at];
        }

        return at + 1;
    }

    static int Word(byte[] bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(at));
}
