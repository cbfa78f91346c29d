using System.Buffers.Binary;
using System.Text;

namespace ContactCenter.Core.Pdf.Fonts;

/// <summary>A TrueType font with just some glyphs of another, numbered anew in the order of their first use.</summary>
static class GlyfSubset
{
    const int Words = 0x0001, HasScale = 0x0008, More = 0x0020, HasTwoScales = 0x0040, HasMatrix = 0x0080;

    /// <param name="glyphs">The old numbers by the new ones; what composite glyphs are put together from is added at the end.</param>
    /// <param name="moved">By the new numbers, how far an outline is moved to the right.</param>
    public static byte[] Make(FontOutlines font, List<int> glyphs, IReadOnlyDictionary<int, int> moved)
    {
        var (numbers, outlines, places) = (new Dictionary<int, int>(), new MemoryStream(), new MemoryStream());
        for (var i = 0; i < glyphs.Count; i++)
        {
            numbers.TryAdd(glyphs[i], i);
        }

        for (var i = 0; i < glyphs.Count; i++)
        {
            Write32(places, outlines.Length);
            outlines.Write(Renumbered(font.Outline(glyphs[i]), old => NumberOf(old)));
            outlines.SetLength((outlines.Length + 3) & ~3);
            outlines.Position = outlines.Length;
        }

        Write32(places, outlines.Length);
        return Assemble(font, glyphs, moved, outlines.ToArray(), places.ToArray());

        int NumberOf(int old)
        {
            if (!numbers.TryGetValue(old, out var number))
            {
                numbers[old] = number = glyphs.Count;
                glyphs.Add(old);
            }

            return number;
        }
    }

    static byte[] Renumbered(FontBytes outline, Func<int, int> numberOf)
    {
        var bytes = outline.Span.ToArray();
        if (outline.Length < 12 || outline.I16(0) >= 0)
        {
            return bytes;
        }

        for (int at = 10, flags = More; (flags & More) != 0;)
        {
            flags = outline.U16(at);
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(at + 2), (ushort)numberOf(outline.U16(at + 2)));
            at += 4 + ((flags & Words) != 0 ? 4 : 2) + ((flags & HasScale) != 0 ? 2 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasMatrix) != 0 ? 8 : 0);
        }

        return bytes;
    }

    static byte[] Assemble(FontOutlines font, List<int> glyphs, IReadOnlyDictionary<int, int> moved, byte[] outlines, byte[] places)
    {
        var (head, hhea, maxp) = (font["head"].Span.ToArray(), font["hhea"].Span.ToArray(), font["maxp"].Span.ToArray());
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), 1);
        // No promise that outlines begin at their bearing.
        head[17] &= 0xFD;
        BinaryPrimitives.WriteUInt16BigEndian(hhea.AsSpan(34), (ushort)glyphs.Count);
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(4), (ushort)glyphs.Count);
        var widths = new MemoryStream();
        for (var i = 0; i < glyphs.Count; i++)
        {
            Write32(widths, ((long)font.WidthOf(glyphs[i]) << 16) | (ushort)(font.BearingOf(glyphs[i]) + moved.GetValueOrDefault(i)));
        }

        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal) { ["head"] = head, ["hhea"] = hhea, ["maxp"] = maxp, ["hmtx"] = widths.ToArray(), ["loca"] = places, ["glyf"] = outlines };
        foreach (var tag in new[] { "cvt ", "fpgm", "prep" }.Where(font.Has))
        {
            tables[tag] = font[tag].Span.ToArray();
        }

        return File(tables);
    }

    static byte[] File(SortedDictionary<string, byte[]> tables)
    {
        var (file, at) = (new MemoryStream(), 12 + (16 * tables.Count));
        var (power, log) = (1, 0);
        for (; power * 2 <= tables.Count; power *= 2)
        {
            log++;
        }

        Write32(file, 0x00010000);
        Write32(file, ((long)tables.Count << 16) | (uint)(power * 16));
        Write32(file, ((long)log << 16) | (uint)((tables.Count - power) * 16));
        foreach (var (tag, bytes) in tables)
        {
            file.Write(Encoding.ASCII.GetBytes(tag));
            Write32(file, Checksum(bytes));
            Write32(file, at);
            Write32(file, bytes.Length);
            at += (bytes.Length + 3) & ~3;
        }

        foreach (var bytes in tables.Values)
        {
            file.Write(bytes);
            file.Write(new byte[-bytes.Length & 3]);
        }

        return file.ToArray();
    }

    static long Checksum(byte[] bytes)
    {
        uint sum = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            sum += (uint)bytes[i] << (24 - (8 * (i & 3)));
        }

        return sum;
    }

    static void Write32(MemoryStream stream, long value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, (uint)value);
        stream.Write(bytes);
    }
}
