using ContactCenter.Core.Pdf.Document;

namespace ContactCenter.Core.Pdf.Fonts;

/// <summary>The fonts of one document: Helvetica in two weights, and those of this machine that its texts turn out to need.</summary>
sealed class FontSet(FontLibrary library)
{
    readonly StandardFont regular = new("F1", isBold: false), bold = new("F2", isBold: true);
    readonly Dictionary<FontFace, EmbeddedFont> embedded = [];

    public StandardFont Standard(bool isBold) => isBold ? bold : regular;

    /// <summary>One font for all of these; null when none has them all.</summary>
    public EmbeddedFont? Find(IReadOnlyList<int> characters, bool isBold)
    {
        if (library.Find(characters, isBold) is not { } face)
        {
            return null;
        }

        if (!embedded.TryGetValue(face, out var font))
        {
            embedded[face] = font = new EmbeddedFont($"F{embedded.Count + 3}", face);
        }

        return font;
    }

    public IEnumerable<(string Name, int Number)> Write(PdfOutput output) =>
        new PdfFont[] { regular, bold }.Concat(embedded.Values.Where(font => font.IsUsed)).Select(font => (font.Name, font.Write(output))).ToList();
}
