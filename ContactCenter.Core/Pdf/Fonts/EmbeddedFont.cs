using System.Text;
using ContactCenter.Core.Pdf.Document;

namespace ContactCenter.Core.Pdf.Fonts;

/// <summary>A font of this machine, of which a document carries the glyphs it uses (9.7, composite fonts).</summary>
sealed class EmbeddedFont(string name, FontFace face) : PdfFont(name)
{
    const int InOneMap = 100, Ascent = 718, Descent = -207;

    readonly FontOutlines outlines = face.Outlines();
    readonly List<int> glyphs = [0];
    readonly Dictionary<(int Glyph, string? Variant), Used> used = [];
    readonly Dictionary<int, int> bearings = [];
    readonly Func<int, int>? cffCodes = face.IsCff ? CffSubset.Codes(face.Outlines()["CFF "]) : null;

    public override int CodeDigits => 4;

    public bool IsUsed => used.Count > 0;

    /// <summary>Null where the font has no glyph for the character.</summary>
    /// <param name="drawn">The character whose glyph is drawn.</param>
    /// <param name="said">What it stands for; the first one that a glyph stands for is what it says.</param>
    public Glyph? Find(int drawn, string said) =>
        GlyphOf(drawn) is { } glyph ? Use(glyph, null, said, outlines.AdvanceOf(glyph)) : null;

    /// <summary>
    /// A ligature of text from right to left as two, each saying one character: readers turn such text around character by character, and would turn the ligature's own two around too.
    /// The left one draws it, the right one is empty.
    /// </summary>
    public Glyph[]? FindHalves(int drawn, string left, string right)
    {
        if (cffCodes is not null || GlyphOf(drawn) is not { } glyph || GlyphOf(' ') is not { } empty)
        {
            return null;
        }

        var half = outlines.AdvanceOf(glyph) / 2;
        return [Use(glyph, left, left, half), Use(empty, $"{glyph} {right}", right, half)];
    }

    /// <summary>A mark over or under the middle of its letter. It takes no room, and the pen does not move for it: readers that turn text around must find it at its letter.</summary>
    /// <param name="comesFirst">It is drawn before its letter, as from right to left.</param>
    public Glyph? FindMark(int mark, int letter, bool comesFirst)
    {
        if (GlyphOf(mark) is not { } glyph || GlyphOf(letter) is not { } below || outlines.MiddleOf(glyph) is not { } middle || outlines.MiddleOf(below) is not { } under)
        {
            return Find(mark, char.ConvertFromUtf32(mark));
        }

        // The bearing moves the outline: the font's own anchors for marks are not read.
        var moved = (int)Math.Round((under - middle - (comesFirst ? 0 : outlines.AdvanceOf(below))) * face.UnitsPerEm / 1000);
        var used = Use(glyph, $"moved {moved}", char.ConvertFromUtf32(mark), 0);
        bearings[used.Code] = moved;
        return used;
    }

    int? GlyphOf(int character) => face.Characters.GlyphOf(character) is > 0 and var glyph && glyph < outlines.GlyphCount ? glyph : null;

    Glyph Use(int glyph, string? variant, string said, double advance)
    {
        if (!used.TryGetValue((glyph, variant), out var known))
        {
            used[(glyph, variant)] = known = new Used(cffCodes?.Invoke(glyph) ?? glyphs.Count, said, advance);
            glyphs.Add(glyph);
        }

        return new Glyph(this, known.Code, known.Advance, known.Says);
    }

    public override int Write(PdfOutput output)
    {
        var file = output.Reserve();
        var postScript = $"{Tag()}+{(face.PostScriptName.Length > 0 ? face.PostScriptName : "Font")}";
        if (face.IsCff)
        {
            output.PutStream(file, "/Subtype /CIDFontType0C", CffSubset.Make(outlines["CFF "], used.Keys.Select(key => key.Glyph).ToHashSet()));
        }
        else
        {
            var bytes = GlyfSubset.Make(outlines, glyphs, bearings);
            output.PutStream(file, $"/Length1 {bytes.Length}", bytes);
        }

        // Heights are those of Helvetica beside it: readers that put words into lines go by them.
        var box = string.Join(' ', outlines.Box);
        var descriptor = output.Add($"<</Type /FontDescriptor /FontName /{postScript} /Flags 4 /FontBBox [{box}] /ItalicAngle 0 /Ascent {Ascent} /Descent {Descent}"
            + $" /CapHeight {Ascent} /StemV 80 /{(face.IsCff ? "FontFile3" : "FontFile2")} {PdfText.Reference(file)}>>");
        var widths = new StringBuilder();
        foreach (var one in used.Values.OrderBy(one => one.Code))
        {
            widths.Append(one.Code).Append(" [").Append(PdfText.Number(one.Advance)).Append("] ");
        }

        var descendant = output.Add($"<</Type /Font /Subtype /CIDFontType{(face.IsCff ? 0 : 2)} /BaseFont /{postScript} /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>>"
            + $" /FontDescriptor {PdfText.Reference(descriptor)} /DW 1000 /W [{widths}]{(face.IsCff ? "" : " /CIDToGIDMap /Identity")}>>");
        var unicode = output.Reserve();
        output.PutStream(unicode, "", Encoding.ASCII.GetBytes(ToUnicode()));
        return output.Add($"<</Type /Font /Subtype /Type0 /BaseFont /{postScript} /Encoding /Identity-H /DescendantFonts [{PdfText.Reference(descendant)}] /ToUnicode {PdfText.Reference(unicode)}>>");
    }

    /// <summary>Six letters that tell one subset from another.</summary>
    string Tag()
    {
        var hash = used.Aggregate(17u, (sum, pair) => (sum * 31) + (uint)pair.Key.Glyph);
        return string.Concat(Enumerable.Range(0, 6).Select(i => (char)('A' + (hash / (uint)Math.Pow(26, i) % 26))));
    }

    string ToUnicode()
    {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
            + "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        foreach (var part in used.Values.OrderBy(value => value.Code).Chunk(InOneMap))
        {
            map.Append(part.Length).Append(" beginbfchar\n");
            foreach (var (code, says, _) in part)
            {
                map.Append('<').Append(code.ToString("X4", null)).Append("> <").Append(Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(says))).Append(">\n");
            }

            map.Append("endbfchar\n");
        }

        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }

    readonly record struct Used(int Code, string Says, double Advance);
}
