namespace ContactCenter.Core.Recordings.Sheets;

/// <summary>A conversation as it is printed: everything in words, in the reader's language and zone.</summary>
public sealed record Sheet(long InteractionId, string PublicId, string Title)
{
    /// <summary>Above each page: the campaign, and below it customer, agents and dates.</summary>
    public string Campaign { get; init; } = "";
    public string Running { get; init; } = "";

    /// <summary>When it began, for a table of contents.</summary>
    public string Begun { get; init; } = "";
    public IReadOnlyList<SheetFact> Facts { get; init; } = [];
    public IReadOnlyList<SheetLine> Lines { get; init; } = [];

    /// <summary>For colleagues; apart from what the customer read.</summary>
    public IReadOnlyList<SheetNote> Notes { get; init; } = [];

    /// <summary>The last words: who made it and when.</summary>
    public string Made { get; init; } = "";

    /// <summary>By which a change of the stored conversation is recognised; null where none is kept.</summary>
    public string? Fingerprint { get; init; }
}

/// <param name="Stars">0–5, drawn beside the value.</param>
public sealed record SheetFact(string Label, string Value, double? Stars = null);

/// <summary>One line of the conversation.</summary>
/// <param name="Time">Of the day.</param>
public abstract record SheetLine(string Time);

/// <summary>What follows is of that day.</summary>
public sealed record SheetDay(string Day) : SheetLine("");

/// <summary>Something that happened.</summary>
public sealed record SheetEvent(string Time, string Words) : SheetLine(Time);

public enum SheetSide
{
    Customer,
    Centre,
    System,
}

/// <param name="Text">As it was typed; with a file, empty.</param>
/// <param name="Quote">The beginning of what it answers, with its author.</param>
public sealed record SheetMessage(string Time, string Author, SheetSide Side, string Text, string? Quote = null, SheetFile? File = null) : SheetLine(Time);

/// <param name="Id">The stored file's public id.</param>
/// <param name="About">Its kind and size.</param>
/// <param name="IsPicture">To be shown in place, where it can be.</param>
public sealed record SheetFile(string Id, string Name, string About, bool IsPicture);

public sealed record SheetNote(string Author, string When, string Text);

/// <summary>What a printed document says besides the conversations.</summary>
/// <param name="Language">As in an html page's lang.</param>
/// <param name="PageOf">`{0}` is the page, `{1}` how many there are.</param>
public sealed record SheetWords(string Language, string PageOf, string Contents, string Notes, string Fingerprint, string Page);
