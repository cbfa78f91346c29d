using ContactCenter.Core.Customers;
using ContactCenter.Core.Interactions;

namespace ContactCenter.Core.Monitoring;

/// <summary>What lists show of an open interaction. Instants are UTC ms.</summary>
public sealed record LiveInteraction(long Id, string PublicId, int CampaignId, Channel Channel, InteractionState State, string CustomerName, string? CustomerEmail, string Language, long CreatedAt)
{
    public string? CustomerPhone { get; init; }

    public string Caller => CallerName.ByName(CustomerName, CustomerPhone);
    public int? AgentId { get; init; }

    /// <summary>While a transfer to the agent is not opened yet: the colleague who passed it on, or the agent themselves when it came back to them.</summary>
    public int? TransferredBy { get; init; }
    public long QueuedAt { get; init; }
    public long StateSince { get; init; }

    /// <summary>Set while active: how long the customer waited before.</summary>
    public long WaitedMs { get; init; }
    public int Priority { get; init; }
    public string LastText { get; init; } = "";
    public MessageKind LastKind { get; init; }
    public MessageFrom LastFrom { get; init; }
    public long LastAt { get; init; }

    /// <summary>The newest message's sequence.</summary>
    public long LastMessage { get; init; }

    /// <summary>The customer's messages that the agent has not seen.</summary>
    public int Unread { get; init; }
    public long AgentRead { get; init; }
    public long CustomerDelivered { get; init; }
    public long CustomerRead { get; init; }

    /// <summary>A browser of the visitor holds a live stream. Not journaled: known to this server only.</summary>
    public bool CustomerOnline { get; init; }

    /// <summary>First in the queue comes first: raised ones, then by time.</summary>
    public static readonly Comparer<LiveInteraction> QueueOrder = Comparer<LiveInteraction>.Create((a, b) =>
        b.Priority != a.Priority ? b.Priority.CompareTo(a.Priority) : a.QueuedAt != b.QueuedAt ? a.QueuedAt.CompareTo(b.QueuedAt) : a.Id.CompareTo(b.Id));
}
