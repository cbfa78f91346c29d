namespace ContactCenter.Core.Pdf.Fonts;

/// <summary>The tables that drawing and embedding need, in memory while a document uses them.</summary>
sealed class FontOutlines(FontFace face, Dictionary<string, FontBytes> tables)
{
    public static readonly HashSet<string> Needed = ["head", "hhea", "maxp", "hmtx", "loca", "glyf", "cvt ", "fpgm", "prep", "CFF "];

    readonly int widths = tables["hhea"].U16(34);

    public FontFace Face => face;
    public int GlyphCount => tables["maxp"].U16(4);
    public IReadOnlyList<int> Box => [.. Enumerable.Range(0, 4).Select(i => tables["head"].I16(36 + (2 * i)) * 1000 / face.UnitsPerEm)];

    public FontBytes this[string tag] => tables[tag];

    public bool Has(string tag) => tables.ContainsKey(tag);

    /// <summary>In the font's units.</summary>
    public int WidthOf(int glyph) => tables["hmtx"].U16(4 * Math.Min(glyph, widths - 1));

    /// <summary>From the origin to the outline's left edge; renderers move the outline there.</summary>
    public int BearingOf(int glyph) => glyph < widths ? tables["hmtx"].U16((4 * glyph) + 2) : tables["hmtx"].U16((4 * widths) + (2 * (glyph - widths)));

    /// <summary>The middle of the outline, in thousandths of the size; null where there is none, or it is not known.</summary>
    public double? MiddleOf(int glyph)
    {
        if (face.IsCff)
        {
            return null;
        }

        var outline = Outline(glyph);
        return outline.Length < 10 ? null : (outline.I16(2) + outline.I16(6)) * 500.0 / face.UnitsPerEm;
    }

    public double AdvanceOf(int glyph) => WidthOf(glyph) * 1000.0 / face.UnitsPerEm;

    /// <summary>A glyph's outline in `glyf`; empty for a space.</summary>
    public FontBytes Outline(int glyph)
    {
        var isLong = tables["head"].I16(50) != 0;
        var (from, to) = isLong
            ? (tables["loca"].U32(4 * glyph), tables["loca"].U32((4 * glyph) + 4))
            : (2L * tables["loca"].U16(2 * glyph), 2L * tables["loca"].U16((2 * glyph) + 2));
        return tables["glyf"].Slice(from, Math.Max(0, to - from));
    }
}
