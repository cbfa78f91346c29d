using ContactCenter.Core.Interactions;

namespace ContactCenter.Core.Recordings;

/// <summary>
/// What a search asks for; null does not filter. <paramref name="From"/> and <paramref name="To"/> (UTC ms, the end not included) are of the beginning.
/// <paramref name="Customer"/> is a part of a name, an e-mail address or a number. <paramref name="AgentId"/> had it at some time.
/// <paramref name="Seen"/>: only messages left out of hours that are seen, or not. <paramref name="Before"/> is the id of the last row of the page before (0 = first page).
/// </summary>
public sealed record RecordingFilter(Channel? Channel = null, long? From = null, long? To = null, string? Customer = null, int? CampaignId = null, int? AgentId = null,
    bool OfflineOnly = false, long Before = 0, int Take = 50, bool? Seen = null)
{
    /// <summary>A part of a tag, with or without the sign that rows write before it.</summary>
    public string? Tag { get; init; }

    internal string PartOfTag => Tag?.Trim().TrimStart('#') ?? "";

    /// <summary>Words that the messages have, all of them, in any order; "some words" in that order; a word with * at its end begins so.</summary>
    public string? Text { get; init; }
    public Direction? Direction { get; init; }
    public InteractionState? State { get; init; }

    public RecordingSort Sort { get; init; }

    /// <summary>The smallest first (by date the oldest); else the largest.</summary>
    public bool Ascending { get; init; }
}
