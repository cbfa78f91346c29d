namespace ContactCenter.Core.Routing;

/// <summary>How an interaction came into one of its queue entries from another agent.</summary>
public sealed class Transfer
{
    public long InteractionId { get; init; }

    /// <summary>The queue entry that it began.</summary>
    public int EntryNumber { get; init; }
    public int FromAgentId { get; init; }

    /// <summary>Null = to a campaign.</summary>
    public int? ToAgentId { get; init; }
    public int CampaignId { get; init; }
    public long At { get; init; }

    /// <summary>For whoever gets it, never for the visitor.</summary>
    public string? Note { get; init; }

    /// <summary>When it was offered back to the sender, because nobody opened it.</summary>
    public long? ReturnedAt { get; set; }

    /// <summary>Why it was not, when nobody had: it stays where it was passed to.</summary>
    public Rejection? NotReturned { get; set; }

    /// <summary>The same for the entry that it came back by.</summary>
    internal Transfer CopyFor(int entryNumber) => new()
    {
        InteractionId = InteractionId,
        EntryNumber = entryNumber,
        FromAgentId = FromAgentId,
        ToAgentId = ToAgentId,
        CampaignId = CampaignId,
        At = At,
        Note = Note,
        ReturnedAt = ReturnedAt,
    };
}
