namespace ContactCenter.Core.Pdf.Fonts;

/// <summary>
/// A CFF font (Adobe's Technical Note 5176) in which only some glyphs are left. Nothing moves: the program of every other glyph is overwritten with "end of glyph", so that no offset changes, and packing
/// shrinks these runs to almost nothing.
/// </summary>
static class CffSubset
{
    const byte EndOfGlyph = 14;
    const int Charset = 15, CharStrings = 17, Ros = 1230;

    public static byte[] Make(FontBytes font, IReadOnlySet<int> glyphs)
    {
        var bytes = font.Span.ToArray();
        var index = CffIndex.Read(font, (int)TopDictionary(font)[CharStrings]);
        for (var glyph = 0; glyph < index.Count; glyph++)
        {
            if (glyph != 0 && !glyphs.Contains(glyph))
            {
                var (from, to) = index[glyph];
                bytes.AsSpan(from, to - from).Fill(EndOfGlyph);
            }
        }

        return bytes;
    }

    /// <summary>What a PDF calls each glyph: the font's own number for it where it is keyed by such numbers, else its place.</summary>
    public static Func<int, int> Codes(FontBytes font)
    {
        var top = TopDictionary(font);
        if (!top.ContainsKey(Ros))
        {
            return glyph => glyph;
        }

        var codes = ReadCharset(font, (int)top.GetValueOrDefault(Charset), CffIndex.Read(font, (int)top[CharStrings]).Count);
        return glyph => glyph < codes.Length ? codes[glyph] : 0;
    }

    static int[] ReadCharset(FontBytes font, int at, int count)
    {
        var (codes, format) = (new int[count], font.U8(at++));
        for (var glyph = 1; glyph < count;)
        {
            var first = font.U16(at);
            at += 2;
            var left = format switch { 1 => font.U8(at), 2 => font.U16(at), _ => 0 };
            at += format;
            for (var i = 0; i <= left && glyph < count; i++)
            {
                codes[glyph++] = first + i;
            }
        }

        return codes;
    }

    static Dictionary<int, long> TopDictionary(FontBytes font)
    {
        var names = CffIndex.Read(font, font.U8(2));
        var (from, to) = CffIndex.Read(font, names.End)[0];
        var (entries, last) = (new Dictionary<int, long>(), 0L);
        while (from < to)
        {
            var first = font.U8(from++);
            if (first <= 21)
            {
                entries[first == 12 ? 1200 + font.U8(from++) : first] = last;
            }
            else if (first == 30)
            {
                while ((font.U8(from) & 0xF) != 0xF)
                {
                    from++;
                }

                from++;
            }
            else
            {
                (last, from) = Number(font, first, from);
            }
        }

        return entries;
    }

    static (long Value, int Next) Number(FontBytes font, int first, int at) => first switch
    {
        28 => (font.I16(at), at + 2),
        29 => ((int)font.U32(at), at + 4),
        >= 32 and <= 246 => (first - 139, at),
        >= 247 and <= 250 => (((first - 247) * 256) + font.U8(at) + 108, at + 1),
        >= 251 and <= 254 => ((-(first - 251) * 256) - font.U8(at) - 108, at + 1),
        _ => throw new InvalidDataException("No number of a CFF dictionary"),
    };
}

/// <summary>Pieces of different lengths, one after the other.</summary>
readonly struct CffIndex
{
    readonly FontBytes font;
    readonly int offsets, size, data;

    CffIndex(FontBytes font, int at)
    {
        (this.font, Count) = (font, font.U16(at));
        (offsets, size) = (at + 3, Count == 0 ? 0 : font.U8(at + 2));
        data = offsets + ((Count + 1) * size) - 1;
        End = Count == 0 ? at + 2 : data + Offset(Count);
    }

    public int Count { get; }

    /// <summary>What follows it.</summary>
    public int End { get; }

    public (int From, int To) this[int i] => (data + Offset(i), data + Offset(i + 1));

    public static CffIndex Read(FontBytes font, int at) => new(font, at);

    int Offset(int i)
    {
        var value = 0;
        for (var at = offsets + (i * size); at < offsets + ((i + 1) * size); at++)
        {
            value = (value << 8) | font.U8(at);
        }

        return value;
    }
}
