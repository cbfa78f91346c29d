using ContactCenter.Core.Pdf.Document;
using ContactCenter.Core.Pdf.Text;

namespace ContactCenter.Core.Recordings.Sheets;

/// <summary>How words look. Sizes are points; <paramref name="Leading"/> is from one base line to the next.</summary>
readonly record struct Look(double Size, double Leading, Ink Ink, bool IsBold = false);

/// <summary>Lets text flow down the pages of a document (A4, portrait), and opens the next page where one is full.</summary>
sealed class SheetFlow(PdfDocument document, Shaper shaper)
{
    public const double Left = 56, Right = 539, Width = Right - Left, Top = 768, Bottom = 54;

    PdfPage? page;

    /// <summary>Draws what stands above every page.</summary>
    public Action<PdfPage>? Head { get; set; }

    /// <summary>Where the next line's top is, from below.</summary>
    public double Y { get; private set; }

    public PdfPage Page => page ?? NewPage();

    public PdfPage NewPage()
    {
        End();
        page = document.OpenPage();
        Y = Top;
        Head?.Invoke(page);
        return page;
    }

    public void End()
    {
        if (page is not null)
        {
            document.ClosePage("n");
            page = null;
        }
    }

    /// <summary>So much room is left on this page, or it is a new one.</summary>
    public void Ensure(double height)
    {
        if (page is null || Y - height < Bottom)
        {
            NewPage();
        }
    }

    public void Skip(double height) => Y -= height;

    /// <summary>Takes so much room for something drawn by hand; its lower edge.</summary>
    public double Take(double height)
    {
        Ensure(height);
        return Y -= height;
    }

    /// <summary>Text of any length, over as many pages as it needs.</summary>
    /// <param name="beside">Is drawn beside each piece that stands on one page, from its top to its bottom.</param>
    public void Write(Element element, string text, double x, double width, Look look, Action<PdfPage, double, double>? beside = null)
    {
        foreach (var (paragraph, lines) in Broken(text, width, look))
        {
            for (var i = 0; i < lines.Count;)
            {
                Ensure(look.Leading);
                var fit = Math.Min(lines.Count - i, Math.Max(1, (int)((Y - Bottom) / look.Leading)));
                var top = Y;
                using (page!.Mark(element))
                {
                    for (var end = i + fit; i < end; i++)
                    {
                        Y -= look.Leading;
                        var at = paragraph.IsRightToLeft ? x + width - lines[i].Width : x;
                        TextPainter.Draw(page.Content, paragraph, lines[i], at, Y + ((look.Leading - look.Size) / 2) + (look.Size * 0.18), look.Size, look.Ink);
                    }
                }

                beside?.Invoke(page, top, Y);
            }
        }
    }

    public double HeightOf(string text, double width, Look look) => Broken(text, width, look).Sum(part => part.Lines.Count) * look.Leading;

    /// <summary>One line at a place; what is too long ends with an ellipsis.</summary>
    /// <param name="y">Of the base line.</param>
    /// <returns>The width it takes.</returns>
    public double Line(PdfPage on, Element? element, string text, double x, double y, double width, Look look, bool toRight = false)
    {
        var paragraph = shaper.Shape(Fit(text, width, look), look.IsBold);
        var line = LineBreaks.Break(paragraph, look.Size, double.MaxValue)[0];
        using (element is null ? on.MarkArtifact() : on.Mark(element))
        {
            TextPainter.Draw(on.Content, paragraph, line, toRight ? x + width - line.Width : x, y, look.Size, look.Ink);
        }

        return line.Width;
    }

    string Fit(string text, double width, Look look)
    {
        text = text.ReplaceLineEndings(" ");
        var clusters = shaper.Shape(text, look.IsBold).Clusters;
        var (limit, sum, at) = (width * 1000 / look.Size, 0.0, 0);
        for (; at < clusters.Length && sum + clusters[at].Advance <= limit; at++)
        {
            sum += clusters[at].Advance;
        }

        if (at == clusters.Length)
        {
            return text;
        }

        for (; at > 0 && sum > limit - 1000; at--)
        {
            sum -= clusters[at - 1].Advance;
        }

        return string.Concat(clusters.Take(at).Select(cluster => cluster.Source)).TrimEnd() + "…";
    }

    IEnumerable<(Paragraph Paragraph, List<TextLine> Lines)> Broken(string text, double width, Look look)
    {
        foreach (var line in text.Split(["\r\n", "\r", "\n", "\f", "\v", "\u0085", "\u2028", "\u2029"], StringSplitOptions.None))
        {
            var paragraph = shaper.Shape(line, look.IsBold);
            yield return (paragraph, LineBreaks.Break(paragraph, look.Size, width));
        }
    }
}
