using System.Text.Json.Serialization;

namespace ContactCenter.Blazor.Widget;

// What visitors send. Unknown members are ignored, so nothing can be set that is not named here.
sealed record SessionBody(string? Id, string? Campaign, string? Name, string? Email, string? Extra, string? Text, string? MessageId, string? Language, string? PageUrl, string? PageTitle);

/// <summary>With setters, since the serializer fills those in one pass: constructor parameters it first gathers in an array of their own.</summary>
sealed class MessageBody
{
    public string? Id { get; set; }
    public string? Text { get; set; }
}

sealed record TypingBody(bool Typing);
sealed record ReadBody(long Delivered, long Read);
sealed record PageBody(string? Url, string? Title);
sealed record FeedbackBody(int Stars, string? Comment);
sealed record EmptyBody;

// What the server answers.
sealed record StartedAnswer(string Token, string Interaction, string State, string? Reason);
sealed record StoredAnswer(string Id, long Sequence, long At);
sealed record ProblemAnswer(int Status, string Title, string Code, IReadOnlyDictionary<string, string[]>? Errors);
sealed record ExtraField(string Label, bool Required);
sealed record TextsAnswer(string Welcome, string OutOfHours, string NotAvailable, string Closing);
sealed record CampaignAnswer(string Key, string Name, string Language, string Color, string TextColor, string? Image, string Availability, bool AgentsOnline, bool OfflineMessages,
    bool Email, ExtraField? Extra, bool Feedback, bool ShowAgentName, TextsAnswer Texts, string Files, AttachmentsAnswer? Attachments);

/// <param name="Accept">For a file chooser; empty when only voice messages may be sent.</param>
sealed record AttachmentsAnswer(string Accept, bool Voice, int Largest);
sealed record LinkAnswer(string Url, long Until);

// What the stream carries.
sealed record AgentShown(string? Name);
sealed record QueueShown(int Place, int? ExpectedSeconds);
sealed record MessageShown(long Sequence, string Id, string From, string Text, string? Html, long At, string? Agent, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] FileShown? File = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] QuoteShown? Quote = null, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool Deleted = false);

/// <param name="Text">The beginning of the quoted message, plain; of a voice message empty.</param>
sealed record QuoteShown(long Sequence, string From, string Text, string? Agent, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool Voice,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool Deleted);

/// <summary>That message is empty from now on, and so is every quote of it.</summary>
sealed record DeletedShown(long Sequence);

/// <param name="Url">Relative to the base address; opens it until then.</param>
sealed record FileShown(string Id, string Kind, string Name, string Type, long Size, int? Width, int? Height, int? Duration, string? Waveform, string Url, long Until);
sealed record StateShown(string State, string? Reason, AgentShown? Agent, QueueShown? Queue);
sealed record SnapshotShown(string Interaction, string State, string? Reason, AgentShown? Agent, QueueShown? Queue, IReadOnlyList<MessageShown> Messages,
    long CustomerRead, long CustomerDelivered, long AgentRead, int? Rating);
sealed record ReadShown(long AgentRead);
sealed record TypingShown(bool Typing);
sealed record ByeShown(int Retry);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, PropertyNameCaseInsensitive = false, NumberHandling = JsonNumberHandling.Strict, MaxDepth = 8)]
[JsonSerializable(typeof(SessionBody))]
[JsonSerializable(typeof(MessageBody))]
[JsonSerializable(typeof(TypingBody))]
[JsonSerializable(typeof(ReadBody))]
[JsonSerializable(typeof(PageBody))]
[JsonSerializable(typeof(FeedbackBody))]
[JsonSerializable(typeof(EmptyBody))]
[JsonSerializable(typeof(StartedAnswer))]
[JsonSerializable(typeof(StoredAnswer))]
[JsonSerializable(typeof(ProblemAnswer))]
[JsonSerializable(typeof(CampaignAnswer))]
[JsonSerializable(typeof(MessageShown))]
[JsonSerializable(typeof(DeletedShown))]
[JsonSerializable(typeof(StateShown))]
[JsonSerializable(typeof(LinkAnswer))]
[JsonSerializable(typeof(SnapshotShown))]
[JsonSerializable(typeof(ReadShown))]
[JsonSerializable(typeof(QueueShown))]
[JsonSerializable(typeof(TypingShown))]
[JsonSerializable(typeof(ByeShown))]
sealed partial class WidgetJson : JsonSerializerContext;
