using ContactCenter.Core.Pdf.Fonts;

namespace ContactCenter.Core.Pdf.Text;

/// <summary>What a reader takes as one character, and how it is drawn.</summary>
/// <param name="Source">As it was typed.</param>
/// <param name="Glyphs">As they are drawn from left to right; none for what is not seen.</param>
/// <param name="IsSpace">May be a line's end, and is not drawn there.</param>
readonly record struct Cluster(string Source, Glyph[] Glyphs, byte Level, bool IsSpace)
{
    public double Advance { get; } = Sum(Glyphs);

    /// <summary>The glyphs alone give back what was typed.</summary>
    public bool SaysItself { get; } = Glyphs.Length == 1 ? Glyphs[0].Says == Source
        : string.Concat(((Level & 1) == 0 ? Glyphs : Glyphs.AsEnumerable().Reverse()).Select(glyph => glyph.Says)) == Source;

    static double Sum(Glyph[] glyphs)
    {
        var sum = 0.0;
        foreach (var glyph in glyphs)
        {
            sum += glyph.Advance;
        }

        return sum;
    }
}

/// <summary>A text in one weight, ready to be broken into lines.</summary>
sealed record Paragraph(Cluster[] Clusters, bool IsRightToLeft);
