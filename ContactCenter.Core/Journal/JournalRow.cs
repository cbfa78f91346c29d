namespace ContactCenter.Core.Journal;

/// <summary>A journal entry as stored.</summary>
public sealed class JournalRow
{
    public long Sequence { get; init; }
    public long At { get; init; }
    public int Type { get; init; }
    public long? InteractionId { get; init; }
    public int? CampaignId { get; init; }
    public int? AgentId { get; init; }
    public string? Payload { get; init; }
}

/// <summary>Who changed or looked at what; written in the same transaction as what it records.</summary>
public sealed class AuditEntry
{
    public long Id { get; init; }
    public long At { get; init; }
    public int? UserId { get; init; }

    /// <summary>Stable, as `interaction.spied`, `login.failed`.</summary>
    public required string Action { get; init; }

    /// <summary>The action's first word, kept by the database: what it is about.</summary>
    public string? Kind { get; private set; }
    public string? Subject { get; init; }
    public string? Details { get; init; }
}
