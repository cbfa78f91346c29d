using ContactCenter.Core.Pdf.Document;

namespace ContactCenter.Core.Recordings.Sheets;

/// <summary>What is known of a conversation, in two columns, each with its name above it.</summary>
sealed class SheetFacts(PdfDocument document, SheetFlow flow)
{
    const double Gap = 24, Column = (SheetFlow.Width - Gap) / 2, Star = 9.5;

    static readonly Look label = new(7.5, 10, SheetInk.Quiet), value = new(9.5, 12.5, SheetInk.Text);

    public void Write(Element part, IReadOnlyList<SheetFact> facts)
    {
        flow.Skip(4);
        foreach (var row in facts.Chunk(2))
        {
            var height = label.Leading + row.Max(fact => Math.Min(flow.HeightOf(fact.Value, WidthOf(fact), value), 6 * value.Leading)) + 6;
            flow.Ensure(height);
            var bottom = flow.Y - height;
            for (var i = 0; i < row.Length; i++)
            {
                Write(part, row[i], SheetFlow.Left + (i * (Column + Gap)));
            }

            flow.Skip(Math.Max(0, flow.Y - bottom));
        }

        flow.Skip(2);
    }

    static double WidthOf(SheetFact fact) => fact.Stars is null ? Column : Column - (5 * Star) - 6;

    void Write(Element part, SheetFact fact, double x)
    {
        var line = document.Structure.Open("P", part);
        var (page, top) = (flow.Page, flow.Y);
        flow.Write(line, fact.Label, x, Column, label);
        var shift = 0.0;
        if (fact.Stars is { } stars)
        {
            Stars(page, stars, x, flow.Y - value.Leading + 2.5);
            shift = (5 * Star) + 6;
        }

        flow.Write(line, fact.Value, x + shift, Column - shift, value);
        document.Structure.Close(line);
        // The column beside it begins at the same height, if it stands on the same page.
        if (flow.Page == page)
        {
            flow.Skip(flow.Y - top);
        }
    }

    /// <summary>Five, filled from the left as far as they were given; the value beside them says it in words.</summary>
    static void Stars(PdfPage page, double stars, double x, double y)
    {
        using var unread = page.MarkArtifact();
        for (var i = 0; i < 5; i++)
        {
            var left = x + (i * Star);
            Outline(page.Content.Raw("q "u8).Fill(SheetInk.Rule), left, y).Raw("f Q\n"u8);
            if (stars > i)
            {
                page.Content.Raw("q "u8).Numbers(left, y - 1, Star * Math.Min(1, stars - i), Star).Raw("re W n "u8);
                Outline(page.Content.Fill(SheetInk.Star), left, y).Raw("f Q\n"u8);
            }
        }
    }

    static PageContent Outline(PageContent content, double x, double y)
    {
        const double radius = 4.3;
        for (var corner = 0; corner < 10; corner++)
        {
            var (angle, reach) = ((Math.PI / 2) + (corner * Math.PI / 5), corner % 2 == 0 ? radius : radius * 0.42);
            content.Numbers(x + radius + (reach * Math.Cos(angle)), y + radius - 0.6 + (reach * Math.Sin(angle))).Raw(corner == 0 ? "m "u8 : "l "u8);
        }

        return content.Raw("h "u8);
    }
}
