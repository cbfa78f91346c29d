using System.Text;

namespace ContactCenter.Core.Pdf.Document;

/// <summary>A part of the document as screen readers walk through it (14.7): a table, a paragraph, a figure.</summary>
sealed class Element(int number, string type, Element? parent)
{
    public int Number => number;
    public string Type => type;
    public Element? Parent => parent;

    /// <summary>For a figure, its words.</summary>
    public string? Alternative { get; init; }
    internal StringBuilder Kids { get; } = new();
}

/// <summary>The tags: each element is written when it is closed, so that what is open is all that stays in memory.</summary>
sealed class StructureTree
{
    const int NumbersInNode = 200;

    readonly PdfOutput output;
    readonly List<int> parentRows = [];
    readonly int root;

    public StructureTree(PdfOutput output)
    {
        this.output = output;
        root = output.Reserve();
        Document = new Element(output.Reserve(), "Document", null);
    }

    public int Root => root;
    public Element Document { get; }

    public Element Open(string type, Element parent, string? alternative = null)
    {
        var element = new Element(output.Reserve(), type, parent) { Alternative = alternative };
        parent.Kids.Append(PdfText.Reference(element.Number)).Append(' ');
        return element;
    }

    public void Close(Element element)
    {
        var alternative = element.Alternative is { } words ? $" /Alt {PdfText.Hex(words)}" : "";
        output.Put(element.Number, $"<</Type /StructElem /S /{element.Type} /P {PdfText.Reference(element.Parent?.Number ?? root)} /K [{element.Kids}]{alternative}>>");
        element.Kids.Clear();
    }

    public static void Mark(Element element, int page, int id) => element.Kids.Append($"<</Type /MCR /Pg {page} 0 R /MCID {id}>> ");

    public static void Refer(Element element, int page, int target) => element.Kids.Append($"<</Type /OBJR /Pg {page} 0 R /Obj {target} 0 R>> ");

    /// <summary>The key under which a page, or a link, finds its elements.</summary>
    public int Key()
    {
        parentRows.Add(0);
        return parentRows.Count - 1;
    }

    public void SetElements(int key, IReadOnlyList<int> elements) => parentRows[key] = output.Add(PdfText.References(elements));

    public void SetElement(int key, Element element) => parentRows[key] = element.Number;

    public void Finish()
    {
        Close(Document);
        var nodes = new List<int>();
        for (var first = 0; first < parentRows.Count; first += NumbersInNode)
        {
            var count = Math.Min(NumbersInNode, parentRows.Count - first);
            var pairs = string.Join(' ', Enumerable.Range(first, count).Where(key => parentRows[key] > 0).Select(key => $"{key} {PdfText.Reference(parentRows[key])}"));
            nodes.Add(output.Add($"<</Limits [{first} {first + count - 1}] /Nums [{pairs}]>>"));
        }

        var parents = output.Add($"<</Kids {PdfText.References(nodes)}>>");
        output.Put(root, $"<</Type /StructTreeRoot /K {PdfText.Reference(Document.Number)} /ParentTree {PdfText.Reference(parents)} /ParentTreeNextKey {parentRows.Count}>>");
    }
}
