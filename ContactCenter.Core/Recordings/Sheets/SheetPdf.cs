using System.Globalization;
using ContactCenter.Core.Pdf.Document;
using ContactCenter.Core.Pdf.Fonts;
using ContactCenter.Core.Pdf.Text;

namespace ContactCenter.Core.Recordings.Sheets;

/// <summary>Conversations as a PDF, written to the stream as they come; several get a table of contents in front.</summary>
public sealed class SheetPdf : IDisposable
{
    const double HeadLine = 806, HeadBelow = 793, HeadRule = 784, NumberWidth = 110;

    static readonly Look headBold = new(9, 12, SheetInk.Text, IsBold: true), headQuiet = new(8, 11, SheetInk.Quiet);

    readonly PdfDocument document;
    readonly Shaper shaper;
    readonly SheetFlow flow;
    readonly SheetBody body;
    readonly SheetContents? contents;
    readonly SheetWords words;

    /// <param name="stream">Written from beginning to end; left open.</param>
    /// <param name="library">This machine's fonts.</param>
    /// <param name="title">Of the document, in the viewer's title bar.</param>
    /// <param name="read">A stored file's bytes; null where they are gone.</param>
    /// <param name="hasContents">There is more than one.</param>
    public SheetPdf(Stream stream, FontLibrary library, SheetWords words, string title, DateTimeOffset now, Func<string, byte[]?> read, bool hasContents)
    {
        var fonts = new FontSet(library);
        this.words = words;
        document = new PdfDocument(stream, new PdfFacts(title, words.Language, now), fonts);
        shaper = new Shaper(fonts);
        flow = new SheetFlow(document, shaper);
        body = new SheetBody(document, flow, words, read);
        contents = hasContents ? new SheetContents(document, flow, words, title) : null;
    }

    /// <summary>Pages so far.</summary>
    public int Pages => document.PageCount;

    /// <summary>It begins on a page of its own.</summary>
    public void Add(Sheet sheet)
    {
        flow.End();
        flow.Head = page => Head(page, sheet.Campaign, sheet.Running);
        var first = flow.NewPage();
        contents?.Add(sheet, first);
        body.Write(sheet);
        flow.End();
    }

    /// <summary>Writes what depends on all of it. Nothing can be added after that.</summary>
    public void Finish()
    {
        if (contents is not null)
        {
            document.TurnToFront();
            flow.Head = page => Head(page, document.Facts.Title, "");
            contents.Write();
            flow.End();
        }

        var content = new PageContent();
        document.Finish((_, page, pages) =>
        {
            content.Clear();
            var paragraph = shaper.Shape(string.Format(CultureInfo.InvariantCulture, words.PageOf, page, pages), isBold: false);
            var line = LineBreaks.Break(paragraph, headQuiet.Size, double.MaxValue)[0];
            content.Raw("/Artifact BMC\n"u8);
            TextPainter.Draw(content, paragraph, line, SheetFlow.Right - line.Width, HeadLine, headQuiet.Size, headQuiet.Ink);
            content.Raw("EMC\n"u8);
            return content;
        });
    }

    public void Dispose() => document.Dispose();

    void Head(PdfPage page, string campaign, string running)
    {
        flow.Line(page, null, campaign, SheetFlow.Left, HeadLine, SheetFlow.Width - NumberWidth, headBold);
        flow.Line(page, null, running, SheetFlow.Left, HeadBelow, SheetFlow.Width, headQuiet);
        page.Content.Rule(SheetFlow.Left, SheetFlow.Right, HeadRule, SheetInk.Rule);
    }
}
