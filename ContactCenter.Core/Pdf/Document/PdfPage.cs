using ContactCenter.Core.Pdf.Images;

namespace ContactCenter.Core.Pdf.Document;

/// <summary>A page that is being drawn. The origin is its lower left corner, lengths are points.</summary>
sealed class PdfPage(int number, int index, int key, PageContent content)
{
    readonly List<int> elements = [];
    readonly List<string> links = [];
    readonly Dictionary<int, string> images = [];

    public int Number => number;

    /// <summary>From 0, in the order of their making.</summary>
    public int Index => index;
    public PageContent Content => content;
    internal int Key => key;
    internal IReadOnlyList<int> Elements => elements;
    internal IReadOnlyList<string> Links => links;
    internal IReadOnlyDictionary<int, string> Images => images;

    /// <summary>What is drawn until the answer is disposed belongs to that element.</summary>
    public Marked Mark(Element element)
    {
        StructureTree.Mark(element, number, elements.Count);
        content.Raw("/").Raw(element.Type).Raw(" <</MCID ").Number(elements.Count).Raw(">> BDC\n");
        elements.Add(element.Number);
        return new Marked(content);
    }

    /// <summary>What is drawn until the answer is disposed is passed over by screen readers.</summary>
    public Marked MarkArtifact()
    {
        content.Raw("/Artifact BMC\n");
        return new Marked(content);
    }

    public void Draw(PdfImage image, double x, double y, double width, double height)
    {
        images[image.Number] = image.Name;
        content.Raw("q ").Numbers(image.Placed(x, y, width, height)).Raw("cm /").Raw(image.Name).Raw(" Do Q\n");
    }

    internal void AddLink(string reference) => links.Add(reference);

    public readonly struct Marked(PageContent content) : IDisposable
    {
        public void Dispose() => content.Raw("EMC\n"u8);
    }
}
