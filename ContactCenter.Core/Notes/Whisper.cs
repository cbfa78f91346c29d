using System.Text.Json.Serialization;
using ContactCenter.Core.Journal;

namespace ContactCenter.Core.Notes;

/// <summary>A supervisor's words for the one agent who serves the conversation. They lie apart from messages and notes: neither a customer, a provider nor a later agent meets them.</summary>
public sealed class Whisper
{
    public long Id { get; init; }
    public long InteractionId { get; init; }
    public int ToAgentId { get; init; }

    /// <summary>The writer's own id, unique within the interaction: a retry is recognised by it.</summary>
    public required string ClientId { get; init; }
    public int AuthorId { get; init; }
    public required string Text { get; init; }
    public long At { get; init; }
}

/// <summary>The entry's supervisor whispered to that agent. Who follows the conversation reads it again, as they may see it.</summary>
public sealed record Whispered(long WhisperId, int ToAgentId) : JournalEvent
{
    /// <summary>Set only where it was read for the agent or a supervisor.</summary>
    [JsonIgnore]
    public string? Text { get; init; }
}
