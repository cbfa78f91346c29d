using ContactCenter.Core.Pdf.Document;
using ContactCenter.Core.Pdf.Fonts;

namespace ContactCenter.Core.Pdf.Text;

/// <summary>Puts lines of text into a page's content.</summary>
static class TextPainter
{
    /// <param name="content">Of the page.</param>
    /// <param name="x">Where the line begins, in points from the left.</param>
    /// <param name="y">Of the base line, from below.</param>
    public static void Draw(PageContent content, Paragraph paragraph, TextLine line, double x, double y, double size, Ink ink)
    {
        if (line.To == line.From)
        {
            return;
        }

        content.Raw("BT "u8).Fill(ink).Numbers(x, y).Raw("Td\n"u8);
        var order = Order(paragraph, line);
        PdfFont? font = null;
        var isOpen = false;
        // What is not seen travels with what is drawn beside it.
        var unseen = "";
        for (var i = 0; i < order.Length; i++)
        {
            var cluster = paragraph.Clusters[order[i]];
            if (cluster.Glyphs.Length == 0 && i + 1 < order.Length)
            {
                unseen += cluster.Source;
                continue;
            }

            var actual = cluster.SaysItself && unseen.Length == 0 ? null : unseen + cluster.Source;
            if (actual is not null)
            {
                isOpen = End(content, font, isOpen);
                content.Raw("/Span <</ActualText ").Raw(PdfText.Hex(actual)).Raw(">> BDC\n"u8);
            }

            foreach (var glyph in cluster.Glyphs)
            {
                if (glyph.Font != font)
                {
                    isOpen = End(content, font, isOpen);
                    font = glyph.Font;
                    content.Raw("/").Raw(font.Name).Raw(" ").Number(size).Raw("Tf\n"u8);
                }

                if (!isOpen)
                {
                    content.Raw("<"u8);
                    isOpen = true;
                }

                content.Hex(glyph.Code, glyph.Font.CodeDigits);
            }

            if (actual is not null)
            {
                isOpen = End(content, font, isOpen);
                content.Raw("EMC\n"u8);
                unseen = "";
            }
        }

        End(content, font, isOpen);
        content.Raw("ET\n"u8);
    }

    static bool End(PageContent content, PdfFont? font, bool isOpen)
    {
        if (isOpen && font is not null)
        {
            content.Raw("> Tj\n"u8);
        }

        return false;
    }

    static int[] Order(Paragraph paragraph, TextLine line)
    {
        var (clusters, count) = (paragraph.Clusters, line.To - line.From);
        var levels = new byte[count];
        var isTurned = paragraph.IsRightToLeft;
        for (var i = 0; i < count; i++)
        {
            levels[i] = clusters[line.From + i].Level;
            isTurned |= levels[i] > 0;
        }

        var order = isTurned ? Bidi.Order(levels, (byte)(paragraph.IsRightToLeft ? 1 : 0), i => clusters[line.From + i].IsSpace) : Enumerable.Range(0, count).ToArray();
        for (var i = 0; i < count; i++)
        {
            order[i] += line.From;
        }

        return order;
    }
}
