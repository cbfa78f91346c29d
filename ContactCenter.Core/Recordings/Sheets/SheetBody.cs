using ContactCenter.Core.Pdf.Document;

namespace ContactCenter.Core.Recordings.Sheets;

/// <summary>One conversation down its pages: title, facts, what was said and what happened, notes, and the words at the end.</summary>
sealed class SheetBody(PdfDocument document, SheetFlow flow, SheetWords words, Func<string, byte[]?> read)
{
    const double Indent = SheetFlow.Left + 44, TextWidth = SheetFlow.Right - Indent;

    static readonly Look title = new(19, 25, SheetInk.Text, IsBold: true), section = new(11, 16, SheetInk.Text, IsBold: true), day = new(8.5, 12, SheetInk.Quiet, IsBold: true),
        text = new(10, 13.5, SheetInk.Text), time = new(8, 13.5, SheetInk.Quiet), quiet = new(8.5, 12, SheetInk.Quiet), quoted = new(9, 12, SheetInk.Quiet);

    readonly SheetPictures pictures = new(document, flow, read);

    public void Write(Sheet sheet)
    {
        var part = document.Structure.Open("Sect", document.Structure.Document);
        Heading(part, "H1", sheet.Title, title);
        new SheetFacts(document, flow).Write(part, sheet.Facts);
        SheetMessage? before = null;
        foreach (var line in sheet.Lines)
        {
            switch (line)
            {
                case SheetDay begins:
                    Day(part, begins);
                    break;
                case SheetEvent happened:
                    Event(part, happened, follows: before is null);
                    break;
                case SheetMessage message:
                    Message(part, message, follows: before?.Author == message.Author && before.Side == message.Side);
                    break;
            }

            before = line as SheetMessage;
        }

        Notes(part, sheet.Notes);
        Ending(part, sheet);
        document.Structure.Close(part);
    }

    void Heading(Element part, string level, string name, Look look)
    {
        var heading = document.Structure.Open(level, part);
        flow.Ensure(look.Leading * 3);
        flow.Write(heading, name, SheetFlow.Left, SheetFlow.Width, look);
        document.Structure.Close(heading);
    }

    void Day(Element part, SheetDay begins)
    {
        flow.Skip(10);
        flow.Ensure(60);
        var heading = document.Structure.Open("H2", part);
        var y = flow.Take(day.Leading) + 3;
        var width = flow.Line(flow.Page, heading, begins.Day, SheetFlow.Left, y, SheetFlow.Width, day);
        document.Structure.Close(heading);
        flow.Page.Content.Rule(SheetFlow.Left + width + 8, SheetFlow.Right, y + 3, SheetInk.Rule);
        flow.Skip(2);
    }

    void Event(Element part, SheetEvent happened, bool follows)
    {
        flow.Skip(follows ? 1 : 6);
        flow.Ensure(quiet.Leading);
        var line = document.Structure.Open("P", part);
        flow.Line(flow.Page, line, happened.Time, SheetFlow.Left, flow.Y - 8.7, 40, time);
        flow.Write(line, happened.Words, Indent, TextWidth, quiet);
        document.Structure.Close(line);
    }

    void Message(Element part, SheetMessage message, bool follows)
    {
        var isFirst = !follows;
        flow.Skip(isFirst ? 8 : 2.5);
        // Neither a name nor a time stands alone at a page's end.
        flow.Ensure(((isFirst ? 2 : 1) * text.Leading) + (message.File is { } coming && message.Text.Length == 0 ? pictures.HeightOf(coming, TextWidth) - text.Leading : 0));
        var line = document.Structure.Open("P", part);
        flow.Line(flow.Page, line, message.Time, SheetFlow.Left, flow.Y - 9.8, 40, time);
        if (isFirst)
        {
            var author = new Look(9.5, 13.5, message.Side switch { SheetSide.Centre => SheetInk.Centre, SheetSide.Customer => SheetInk.Customer, _ => SheetInk.Quiet }, IsBold: true);
            flow.Write(line, message.Author, Indent, TextWidth, author);
        }

        if (message.Quote is { } quote)
        {
            flow.Write(line, quote, Indent + 9, TextWidth - 9, quoted, (page, top, bottom) => page.Content.Box(Indent + 1, bottom + 1, 1.5, top - bottom - 2, SheetInk.Rule));
            flow.Skip(2);
        }

        if (message.Text.Length > 0)
        {
            flow.Write(line, message.Text, Indent, TextWidth, text);
        }

        document.Structure.Close(line);
        if (message.File is { } file)
        {
            pictures.Write(part, file, Indent, TextWidth);
        }
    }

    void Notes(Element part, IReadOnlyList<SheetNote> notes)
    {
        if (notes.Count == 0)
        {
            return;
        }

        flow.Skip(16);
        flow.Ensure(64);
        Heading(part, "H2", words.Notes, section);
        foreach (var note in notes)
        {
            flow.Skip(4);
            flow.Ensure(2 * text.Leading);
            var line = document.Structure.Open("P", part);
            flow.Write(line, $"{note.Author} · {note.When}", SheetFlow.Left + 10, SheetFlow.Width - 10, quiet with { IsBold = true }, Bar);
            flow.Write(line, note.Text, SheetFlow.Left + 10, SheetFlow.Width - 10, text, Bar);
            document.Structure.Close(line);
        }

        static void Bar(PdfPage page, double top, double bottom) => page.Content.Box(SheetFlow.Left, bottom, 2, top - bottom, SheetInk.Note);
    }

    void Ending(Element part, Sheet sheet)
    {
        flow.Skip(18);
        flow.Ensure(3 * quiet.Leading);
        flow.Page.Content.Rule(SheetFlow.Left, SheetFlow.Right, flow.Y, SheetInk.Rule);
        flow.Skip(5);
        var line = document.Structure.Open("P", part);
        flow.Write(line, sheet.Made, SheetFlow.Left, SheetFlow.Width, quiet with { Size = 8 });
        if (sheet.Fingerprint is { } fingerprint)
        {
            flow.Write(line, $"{words.Fingerprint}: {fingerprint}", SheetFlow.Left, SheetFlow.Width, quiet with { Size = 8 });
        }

        document.Structure.Close(line);
    }
}
