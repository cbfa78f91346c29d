using System.Globalization;
using ContactCenter.Blazor.Inbox.Conversation;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Files;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Recordings.Sheets;

namespace ContactCenter.Blazor.Recordings.Export;

/// <summary>The lines of a conversation in print: what the console shows, with a heading for each day; notes for colleagues apart.</summary>
sealed class SheetLines(SheetLanguage language, string customer)
{
    public List<SheetLine> Of(Timeline timeline)
    {
        var lines = new List<SheetLine>();
        DateOnly? day = null;
        foreach (var line in timeline.Lines)
        {
            if (LineOf(line, timeline.Deliveries.GetValueOrDefault(line.Sequence)) is not { } shown)
                continue;
            if (day != language.DayOf(line.At))
            {
                day = language.DayOf(line.At);
                lines.Add(new SheetDay(language.Day(line.At)));
            }

            lines.Add(shown);
        }

        return lines;
    }

    public List<SheetNote> NotesOf(Timeline timeline) => [.. timeline.Lines.Select(NoteOf).OfType<SheetNote>()];

    SheetLine? LineOf(TimelineLine line, Delivery? delivery) => line switch
    {
        SystemLine system => new SheetEvent(language.Time(line.At), WordsOf(system)),
        MessageLine message when MessageOf(message) is var shown => delivery?.Status == DeliveryStatus.Failed ? shown with { Author = $"{shown.Author} · {language[DeliveryTexts.Failed]}" } : shown,
        ClosureLine { Disposition: { } disposition } => new SheetEvent(language.Time(line.At), language[TimelineTexts.Disposed, disposition]),
        RatingLine rating => new SheetEvent(language.Time(line.At), language[TimelineTexts.Rated, rating.Stars] + (string.IsNullOrWhiteSpace(rating.Comment) ? "" : $"\n{rating.Comment}")),
        _ => null,
    };

    SheetNote? NoteOf(TimelineLine line) => line switch
    {
        NoteLine note => new SheetNote(note.Author, language.Moment(note.At), note.Text),
        SystemLine { Note: { } note } => new SheetNote(language[SheetTexts.TransferNoteOf, note.Author], language.Moment(note.At), note.Text),
        WhisperLine whisper => new SheetNote(language[SheetTexts.WhisperTo, whisper.Author, whisper.To], language.Moment(whisper.At), whisper.Text),
        ClosureLine { Note: { Length: > 0 } words } closure => new SheetNote(language[SheetTexts.ClosingNoteOf, closure.Author], language.Moment(closure.At), words),
        _ => null,
    };

    string WordsOf(SystemLine line) => string.Format(CultureInfo.InvariantCulture, language[line.Words], line.Argument, line.Reason is { } reason ? language[reason] : null, line.Second);

    SheetMessage MessageOf(MessageLine line)
    {
        var (author, side) = line.From switch
        {
            MessageFrom.Customer => (customer, SheetSide.Customer),
            MessageFrom.Agent => (line.Author, SheetSide.Centre),
            MessageFrom.Bot => (language[TimelineTexts.BotName], SheetSide.Centre),
            _ => (language[TimelineTexts.SystemName], SheetSide.System),
        };
        var quote = line.Quote is { } quoted ? $"{AuthorOf(quoted)}: {(quoted.Kind is MessageKind.Deleted or MessageKind.Erased ? language[TimelineTexts.Gone(quoted.Kind)] : quoted.Text)}" : null;
        return line.IsDeleted
            ? new SheetMessage(language.Time(line.At), author, side, $"({language[TimelineTexts.Gone(line.Kind)]})")
            : new SheetMessage(language.Time(line.At), author, side, line.File is null ? line.Text : "", quote, line.File is { } file ? FileOf(file, line.Kind) : null);
    }

    string AuthorOf(QuoteLine quote) => quote.From switch
    {
        MessageFrom.Customer => customer,
        MessageFrom.Agent => quote.Author,
        MessageFrom.Bot => language[TimelineTexts.BotName],
        _ => language[TimelineTexts.SystemName],
    };

    SheetFile FileOf(StoredFile file, MessageKind kind)
    {
        var length = kind == MessageKind.Voice && file.Duration is { } duration ? $"{language[FileTexts.Voice]} · {Localizer.Duration(TimeSpan.FromMilliseconds(duration))} · " : "";
        return new SheetFile(file.PublicId, file.Name, length + language.Bytes(file.Size), kind == MessageKind.Image);
    }
}
