using ContactCenter.Core.Interactions;
using ContactCenter.Core.Recordings;

namespace ContactCenter.Blazor.Recordings;

/// <summary>Whether a message left out of hours is seen, who said so last, and when (UTC ms).</summary>
public sealed record SeenState(long InteractionId, bool IsSeen, int? By, long At)
{
    /// <summary>As its journal tells; nobody has said anything of a new one.</summary>
    public static SeenState? Of(Conversation conversation) => conversation.Interaction.State != InteractionState.Offline ? null
        : conversation.Entries.LastOrDefault(entry => entry.Event is OfflineMarked) is { Event: OfflineMarked marked } entry
            ? new SeenState(conversation.Interaction.Id, marked.IsSeen, entry.AgentId, entry.At)
            : new SeenState(conversation.Interaction.Id, IsSeen: false, null, 0);

    public static SeenState? Of(Recording row) => row.State != InteractionState.Offline ? null : new SeenState(row.Id, row.SeenAt is not null, row.SeenBy, row.SeenAt ?? 0);

    /// <summary>The newer of two that are known of one message.</summary>
    public SeenState Or(SeenState? other) => other is not null && other.InteractionId == InteractionId && other.At >= At ? other : this;
}
