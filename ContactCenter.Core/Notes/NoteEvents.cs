using System.Text.Json.Serialization;
using ContactCenter.Core.Journal;

namespace ContactCenter.Core.Notes;

/// <summary>The entry's agent, or a supervisor, wrote a note and named these users in it. The text stands in the note's row only.</summary>
public sealed record NoteAdded(long NoteId, IReadOnlyList<int>? Mentioned = null) : JournalEvent
{
    [JsonIgnore]
    public string ClientId { get; init; } = "";

    [JsonIgnore]
    public string Text { get; init; } = "";
}

/// <summary>The entry's user has seen where they are named.</summary>
public sealed record MentionsSeen : JournalEvent;
