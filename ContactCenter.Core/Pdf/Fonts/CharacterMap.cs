namespace ContactCenter.Core.Pdf.Fonts;

/// <summary>Which glyph stands for a character: the font's `cmap`, formats 4 and 12, as runs of characters whose glyphs follow one another.</summary>
sealed class CharacterMap
{
    readonly int[] starts, ends, glyphs;

    CharacterMap(List<(int Start, int End, int Glyph)> runs)
    {
        runs.Sort();
        starts = [.. runs.Select(run => run.Start)];
        ends = [.. runs.Select(run => run.End)];
        glyphs = [.. runs.Select(run => run.Glyph)];
    }

    public int Count => starts.Length;

    /// <summary>0 = the font has none.</summary>
    public int GlyphOf(int character)
    {
        var at = Array.BinarySearch(starts, character);
        at = at < 0 ? ~at - 1 : at;
        return at >= 0 && character <= ends[at] ? glyphs[at] + character - starts[at] : 0;
    }

    /// <summary>Null when there is no Unicode map that is understood.</summary>
    public static CharacterMap? Read(FontBytes table)
    {
        var best = (Rank: 0, At: 0L);
        for (var i = 0; i < table.U16(2); i++)
        {
            var (platform, encoding, at) = (table.U16(4 + (8 * i)), table.U16(6 + (8 * i)), table.U32(8 + (8 * i)));
            var rank = table.U16((int)at) switch { 12 => 2, 4 => 1, _ => 0 };
            var isUnicode = platform == 0 ? encoding != 5 : platform == 3 && encoding is 1 or 10;
            best = isUnicode && rank > best.Rank ? (rank, at) : best;
        }

        return best.Rank switch { 2 => new CharacterMap(Groups(table.From(best.At))), 1 => new CharacterMap(Segments(table.From(best.At))), _ => null };
    }

    static List<(int, int, int)> Groups(FontBytes map)
    {
        var runs = new List<(int, int, int)>();
        for (var i = 0; i < map.U32(12); i++)
        {
            var at = 16 + (12 * i);
            runs.Add(((int)map.U32(at), (int)map.U32(at + 4), (int)map.U32(at + 8)));
        }

        return runs;
    }

    static List<(int, int, int)> Segments(FontBytes map)
    {
        var (runs, doubled) = (new List<(int Start, int End, int Glyph)>(), map.U16(6));
        for (var i = 0; i < doubled; i += 2)
        {
            var (end, start) = (map.U16(14 + i), map.U16(16 + doubled + i));
            var (delta, offsetAt) = (map.U16(16 + (2 * doubled) + i), 16 + (3 * doubled) + i);
            var offset = map.U16(offsetAt);
            for (var character = start; character <= end && character < 0xFFFF; character++)
            {
                var glyph = offset == 0 ? character : map.U16(offsetAt + offset + (2 * (character - start)));
                glyph = offset == 0 || glyph != 0 ? (glyph + delta) & 0xFFFF : 0;
                if (glyph == 0)
                {
                    continue;
                }

                if (runs.Count > 0 && runs[^1] is var last && last.End == character - 1 && last.Glyph + character - last.Start == glyph)
                {
                    runs[^1] = last with { End = character };
                }
                else
                {
                    runs.Add((character, character, glyph));
                }
            }
        }

        return runs;
    }
}
