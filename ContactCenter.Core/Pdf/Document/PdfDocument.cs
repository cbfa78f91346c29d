using ContactCenter.Core.Pdf.Fonts;
using ContactCenter.Core.Pdf.Images;

namespace ContactCenter.Core.Pdf.Document;

/// <param name="Language">As in an html page's lang.</param>
sealed record PdfFacts(string Title, string Language, DateTimeOffset MadeAt, double Width = 595, double Height = 842);

/// <summary>
/// A tagged PDF that is written to a stream page by page. What depends on the whole (page numbers, fonts' subsets, the page tree) is written last; until then memory holds a few numbers for
/// each page and the glyphs in use, never a page.
/// </summary>
sealed class PdfDocument : IDisposable
{
    readonly PdfOutput output;
    readonly PdfFacts facts;
    readonly PageTree tree;
    readonly PageContent content = new();
    readonly int fontDictionary;
    readonly List<(int Stream, string Pattern)> stamps = [];
    readonly Dictionary<string, PdfImage?> images = [];
    PdfPage? open;
    int frontFrom = -1;

    public PdfDocument(Stream stream, PdfFacts facts, FontSet fonts)
    {
        (output, this.facts, Fonts) = (new PdfOutput(stream), facts, fonts);
        tree = new PageTree(output);
        Structure = new StructureTree(output);
        fontDictionary = output.Reserve();
    }

    public FontSet Fonts { get; }
    public StructureTree Structure { get; }
    public PdfFacts Facts => facts;
    public int PageCount => stamps.Count;

    public PdfPage OpenPage()
    {
        ClosePage(null);
        content.Clear();
        return open = new PdfPage(output.Reserve(), stamps.Count, Structure.Key(), content);
    }

    /// <param name="stamp">Draws what may say the page's number and how many there are, when all are known.</param>
    public void ClosePage(string? stamp)
    {
        if (open is not { } page)
        {
            return;
        }

        var (body, top) = (output.Reserve(), output.Reserve());
        output.PutStream(body, "", content.Bytes);
        Structure.SetElements(page.Key, page.Elements);
        var pictures = page.Images.Count == 0 ? "" : $" /XObject <<{string.Join(' ', page.Images.Select(image => $"/{image.Value} {PdfText.Reference(image.Key)}"))}>>";
        var links = page.Links.Count == 0 ? "" : $" /Annots [{string.Join(' ', page.Links)}]";
        output.Put(page.Number, $"<</Type /Page /Parent {PdfText.Reference(tree.Add(page.Number))} /MediaBox [0 0 {PdfText.Number(facts.Width)} {PdfText.Number(facts.Height)}]"
            + $" /Resources <</Font {PdfText.Reference(fontDictionary)}{pictures}>> /Contents [{PdfText.Reference(body)} {PdfText.Reference(top)}] /StructParents {page.Key} /Tabs /S{links}>>");
        stamps.Add((top, stamp ?? ""));
        open = null;
    }

    /// <summary>Pages opened from now on stand before all others.</summary>
    public void TurnToFront()
    {
        ClosePage(null);
        frontFrom = stamps.Count;
        tree.TurnToFront();
    }

    /// <summary>A place in the page that leads to another page.</summary>
    /// <param name="element">Of type Link.</param>
    /// <param name="target">The page's number.</param>
    public void Link(PdfPage page, Element element, (double X, double Y, double Width, double Height) at, int target, double targetY, string words)
    {
        var key = Structure.Key();
        var link = output.Add($"<</Type /Annot /Subtype /Link /Rect [{PdfText.Number(at.X)} {PdfText.Number(at.Y)} {PdfText.Number(at.X + at.Width)} {PdfText.Number(at.Y + at.Height)}]"
            + $" /Border [0 0 0] /F 4 /StructParent {key} /Contents {PdfText.Hex(words)} /Dest [{PdfText.Reference(target)} /XYZ 0 {PdfText.Number(targetY)} 0]>>");
        page.AddLink(PdfText.Reference(link));
        StructureTree.Refer(element, page.Number, link);
        Structure.SetElement(key, element);
    }

    /// <summary>The same picture, by its key, is stored once.</summary>
    public PdfImage? Picture(string key, Func<byte[]?> read)
    {
        if (!images.TryGetValue(key, out var image))
        {
            images[key] = image = read() is { } bytes ? PdfImages.Write(output, bytes, images.Count + 1) : null;
        }

        return image;
    }

    /// <param name="draw">From a page's stamp, its number and the number of pages: what is drawn.</param>
    public void Finish(Func<string, int, int, PageContent> draw)
    {
        ClosePage(null);
        var front = frontFrom < 0 ? 0 : stamps.Count - frontFrom;
        for (var i = 0; i < stamps.Count; i++)
        {
            var shown = frontFrom >= 0 && i >= frontFrom ? i - frontFrom + 1 : i + front + 1;
            output.PutStream(stamps[i].Stream, "", draw(stamps[i].Pattern, shown, stamps.Count).Bytes);
        }

        output.Put(fontDictionary, $"<<{string.Join(' ', Fonts.Write(output).Select(font => $"/{font.Name} {PdfText.Reference(font.Number)}"))}>>");
        tree.Finish();
        Structure.Finish();
        var root = output.Add($"<</Type /Catalog /Pages {PdfText.Reference(tree.Root)} /StructTreeRoot {PdfText.Reference(Structure.Root)} /MarkInfo <</Marked true>>"
            + $" /Lang ({facts.Language}) /ViewerPreferences <</DisplayDocTitle true>>>>");
        var date = PdfText.Date(facts.MadeAt);
        var info = output.Add($"<</Title {PdfText.Hex(facts.Title)} /Producer (ContactCenter) /CreationDate {date} /ModDate {date}>>");
        output.Finish(root, info);
    }

    public void Dispose() => output.Dispose();
}
