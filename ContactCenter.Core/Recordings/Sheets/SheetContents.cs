using System.Globalization;
using ContactCenter.Core.Pdf.Document;

namespace ContactCenter.Core.Recordings.Sheets;

/// <summary>The table of contents: when, who, in which campaign, and the page, each row a link. It is written last and stands first.</summary>
sealed class SheetContents(PdfDocument document, SheetFlow flow, SheetWords words, string title)
{
    const double RowHeight = 17, Begun = SheetFlow.Left, Name = Begun + 104, Campaign = Name + 190, Number = SheetFlow.Right - 36, PerPage = (SheetFlow.Top - SheetFlow.Bottom) / RowHeight;

    static readonly Look heading = new(19, 25, SheetInk.Text, IsBold: true), name = new(9.5, RowHeight, SheetInk.Text, IsBold: true), quiet = new(8.5, RowHeight, SheetInk.Quiet);

    readonly Element table = document.Structure.Open("TOC", document.Structure.Document);
    readonly List<(string Begun, string Title, string Campaign, int Page, int Index)> rows = [];

    public void Add(Sheet sheet, PdfPage first) => rows.Add((sheet.Begun, sheet.Title, sheet.Campaign, first.Number, first.Index));

    public void Write()
    {
        flow.NewPage();
        var caption = document.Structure.Open("Caption", table);
        flow.Write(caption, $"{title}", SheetFlow.Left, SheetFlow.Width, heading);
        flow.Write(caption, words.Contents, SheetFlow.Left, SheetFlow.Width, new Look(10, 20, SheetInk.Quiet));
        document.Structure.Close(caption);
        flow.Skip(5);
        // These pages stand in front of those that the rows lead to; as many as the rows fill.
        var (onFirst, onNext) = ((int)((flow.Y - SheetFlow.Bottom) / RowHeight), (int)PerPage);
        var pages = 1 + Math.Max(0, (int)Math.Ceiling((rows.Count - onFirst) / (double)onNext));
        for (var i = 0; i < rows.Count; i++)
        {
            if (i >= onFirst && (i - onFirst) % onNext == 0)
            {
                flow.NewPage();
            }

            Row(rows[i], rows[i].Index + pages + 1);
        }

        document.Structure.Close(table);
    }

    void Row((string Begun, string Title, string Campaign, int Page, int Index) row, int number)
    {
        var bottom = flow.Take(RowHeight);
        var (page, line) = (flow.Page, bottom + 5.5);
        var item = document.Structure.Open("TOCI", table);
        var link = document.Structure.Open("Link", item);
        flow.Line(page, link, row.Begun, Begun, line, Name - Begun - 8, quiet);
        flow.Line(page, link, row.Title, Name, line, Campaign - Name - 8, name);
        flow.Line(page, link, row.Campaign, Campaign, line, Number - Campaign - 8, quiet);
        var shown = number.ToString(CultureInfo.InvariantCulture);
        flow.Line(page, link, shown, Number, line, SheetFlow.Right - Number, quiet, toRight: true);
        document.Link(page, link, (Begun, bottom, SheetFlow.Width, RowHeight), row.Page, document.Facts.Height, $"{row.Title}, {words.Page} {shown}");
        document.Structure.Close(link);
        document.Structure.Close(item);
        page.Content.Rule(Begun, SheetFlow.Right, bottom, SheetInk.Rule, 0.3);
    }
}
