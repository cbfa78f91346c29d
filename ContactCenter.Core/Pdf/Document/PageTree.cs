namespace ContactCenter.Core.Pdf.Document;

/// <summary>Pages under nodes of 64, so that a viewer finds any of many thousands at once. Contents come first though they are made last.</summary>
sealed class PageTree(PdfOutput output)
{
    const int InNode = 64;

    readonly List<Node> nodes = [];
    readonly int root = output.Reserve();
    Node? open;

    public int Root => root;

    /// <summary>The page's parent.</summary>
    public int Add(int page)
    {
        if (open is null || open.Pages.Count == InNode)
        {
            nodes.Add(open = new Node(output.Reserve()));
        }

        open.Pages.Add(page);
        return open.Number;
    }

    /// <summary>Pages added from now on stand before all others.</summary>
    public void TurnToFront() => (open, turnedAt) = (null, nodes.Count);

    int turnedAt;

    public void Finish()
    {
        var ordered = nodes.Skip(turnedAt).Concat(nodes.Take(turnedAt)).ToList();
        foreach (var node in ordered)
        {
            output.Put(node.Number, $"<</Type /Pages /Parent {PdfText.Reference(root)} /Count {node.Pages.Count} /Kids {PdfText.References(node.Pages)}>>");
        }

        output.Put(root, $"<</Type /Pages /Count {ordered.Sum(node => node.Pages.Count)} /Kids {PdfText.References(ordered.Select(node => node.Number))}>>");
    }

    sealed record Node(int Number)
    {
        public List<int> Pages { get; } = [];
    }
}
