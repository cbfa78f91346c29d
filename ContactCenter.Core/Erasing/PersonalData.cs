namespace ContactCenter.Core.Erasing;

/// <summary>What becomes of a column's text when a conversation is erased.</summary>
public enum TextFate
{
    /// <summary>It is the conversation's own, and is emptied.</summary>
    Cleared,

    /// <summary>It stands elsewhere, and the person's address or number is taken out of it.</summary>
    Redacted,

    /// <summary>It cannot be a customer's.</summary>
    Kept,
}

/// <param name="Detail">Cleared: what stands there then, as SQL; empty where its own code empties it. Kept: why.</param>
public sealed record TextColumn(string Table, string Column, TextFate Fate, string Detail = "");

/// <summary>
/// Every column that holds text, and what an erasure does with it. A test compares this with the database: a new column that nobody thought of fails it by name.
/// </summary>
public static class PersonalData
{
    const string Ours = "configuration", Staff = "of our own people", Code = "made by the program, says nothing of anybody", Figure = "a figure's name, of the campaign's configuration", Seal = "emptied with its seal";

    public static readonly IReadOnlyList<TextColumn> Columns =
    [
        .. Cleared("Interactions", "''", "CustomerName"),
        .. Cleared("Interactions", "NULL", "CustomerEmail", "CustomerExtra", "PageUrl", "PageTitle", "RatingComment", "CustomerPhone", "CustomerNotes", "UserAgent", "LastPageUrl", "LastPageTitle"),
        .. Cleared("Interactions", "'[]'", "Tags"),
        .. Cleared("Interactions", "'erased-' || \"Id\"", "ClientId", "VisitorId"),
        new("Interactions", "CustomerEmailKey", TextFate.Cleared),
        .. Cleared("Closures", "NULL", "Note"),
        .. Cleared("Transfers", "NULL", "Note"),
        .. Cleared("Reviews", "NULL", "Comment"),
        .. Cleared("ReviewAnswers", "NULL", "Comment"),
        .. Cleared("ReviewComments", "''", "Text"),
        new("SelfReviews", "Answers", TextFate.Cleared),
        new("PersonNumbers", "Digits", TextFate.Cleared),
        new("RecordingKeys", "Customer", TextFate.Cleared),
        new("RecordingKeys", "Tags", TextFate.Cleared),
        .. Gone("ProviderMessages", "ProviderMessageId", "Code", "Reason", "Template"),
        .. Gone("ProviderContacts", "PlatformId", "ClientId", "Session"),
        .. Gone("ProviderFiles", "ProviderMessageId", "Source", "Name", "ContentType"),
        new("BatchLines", "Number", TextFate.Cleared),
        new("BatchLines", "Values", TextFate.Cleared),
        .. Emptied("Messages", "ClientId", "Text"),
        .. Emptied("Files", "PublicId", "Name", "ContentType", "Hash", "KeptHash", "Waveform"),
        .. Emptied("Notes", "ClientId", "Text"),
        .. Emptied("Whispers", "ClientId", "Text"),

        .. Redacted("AuditEntries", "Subject", "Details"),
        .. Redacted("TalkMessages", "Text"),
        .. Redacted("AlertDeliveries", "Body", "Failure"),
        .. Redacted("AgentBreaks", "Reason"),
        .. Redacted("AgentSessions", "EndWords"),
        .. Redacted("SavedSearches", "Name", "Query"),
        .. Redacted("Batches", "Name"),

        .. Kept("Interactions", Code, "PublicId", "Language"),
        .. Kept("Closures", Figure, "DispositionId", "Disposition"),
        .. Kept("Reviews", Figure, "FormName", "Questions"),
        .. Kept("ReviewAnswers", Figure, "QuestionId"),
        .. Kept("ReviewComments", Code, "ClientId"),
        .. Kept("RoutingDecisions", "numbers of agents and of their work", "Evidence"),
        .. Kept("JournalEntries", "holds no personal data, by rule", "Payload"),
        .. Kept("AuditEntries", Code, "Action", "Kind"),
        .. Kept("TalkMessages", Code, "ClientId"),
        .. Kept("AlertDeliveries", Code, "PublicId"),
        .. Kept("AgentSessions", Staff, "PublicId"),
        .. Kept("ErasureCases", Code, "PublicId", "Parts", "Digest"),
        .. Kept("ErasedInteractions", Code, "Files"),
        .. Kept("Users", Staff, "UserName", "NormalizedUserName", "DisplayName", "Email", "PasswordHash", "SecurityStamp", "Language", "Theme"),
        .. Kept("SecurityGroups", Ours, "Name"),
        .. Kept("SupervisorPins", Ours, "CampaignIds"),
        .. Kept("Breaks", Ours, "Name", "Icon"),
        .. Kept("Images", Ours, "Hash", "ContentType"),
        .. Kept("QualityForms", Ours, "Name", "Questions"),
        .. Kept("Providers", Ours, "Name", "Domain", "PlatformId", "UserName", "Secret", "AppSecret", "Templates", "InboundKeyHash"),
        .. Kept("Batches", Ours, "PublicId", "Template", "Language", "PausedBy"),
        .. Kept("BatchLines", Code, "Code"),
        .. Kept("CannedResponses", Ours, "Shortcut", "Description", "Text"),
        .. Kept("Campaigns", Ours, "Key", "Name", "DefaultLanguage", "Schedule", "Color", "Image", "ExtraLabel", "AllowedDomains", "Texts", "Thresholds", "Dispositions", "Skills", "FileTypes", "Alerts", "AlertSecret"),
    ];

    /// <summary>One statement for each table; {0} is the interaction.</summary>
    internal static readonly IReadOnlyList<string> Clearing =
    [
        .. from column in Columns
           where column.Fate == TextFate.Cleared && column.Detail.Length > 0 && column.Detail != Seal
           group $"\"{column.Column}\"={column.Detail}" by column.Table into table
           select $"UPDATE \"{table.Key}\" SET {string.Join(',', table)} WHERE {Of(table.Key)}",
    ];

    static string Of(string table) => table switch
    {
        "Interactions" => "\"Id\"={0}",
        "ReviewAnswers" or "ReviewComments" => "\"ReviewId\" IN (SELECT \"Id\" FROM \"Reviews\" WHERE \"InteractionId\"={0})",
        _ => "\"InteractionId\"={0}",
    };

    static IEnumerable<TextColumn> Cleared(string table, string value, params IEnumerable<string> columns) => columns.Select(column => new TextColumn(table, column, TextFate.Cleared, value));

    static IEnumerable<TextColumn> Emptied(string table, params IEnumerable<string> columns) => Cleared(table, Seal, columns);

    /// <summary>Its rows go with the conversation's.</summary>
    static IEnumerable<TextColumn> Gone(string table, params IEnumerable<string> columns) => Cleared(table, "", columns);

    static IEnumerable<TextColumn> Redacted(string table, params IEnumerable<string> columns) => columns.Select(column => new TextColumn(table, column, TextFate.Redacted));

    static IEnumerable<TextColumn> Kept(string table, string why, params IEnumerable<string> columns) => columns.Select(column => new TextColumn(table, column, TextFate.Kept, why));
}
