using ContactCenter.Core.Pdf.Document;

namespace ContactCenter.Core.Pdf.Fonts;

/// <summary>A font as content names it.</summary>
abstract class PdfFont(string name)
{
    public string Name => name;

    /// <summary>Hex digits of a glyph's code in a string.</summary>
    public abstract int CodeDigits { get; }

    /// <summary>Writes what was used of it; the object's number.</summary>
    public abstract int Write(PdfOutput output);
}

/// <summary>What stands for one or more characters.</summary>
/// <param name="Code">As the font's strings hold it.</param>
/// <param name="Advance">In thousandths of the size.</param>
/// <param name="Says">The characters that a reader of the file gets back for it.</param>
readonly record struct Glyph(PdfFont Font, int Code, double Advance, string Says);
