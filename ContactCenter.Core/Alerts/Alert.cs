using ContactCenter.Core.Common;
using ContactCenter.Core.Journal;

namespace ContactCenter.Core.Alerts;

/// <summary>A limit of a campaign that was passed, until it is not any more.</summary>
public sealed class Alert
{
    public long Id { get; init; }
    public int CampaignId { get; init; }
    public AlertMeasure Measure { get; init; }

    /// <summary>Whose; 0 = the campaign's own.</summary>
    public int AgentId { get; init; }

    /// <summary>As it was then: a number, seconds or per cent, by the measure.</summary>
    public int Limit { get; init; }
    public int Value { get; init; }
    public long RaisedAt { get; init; }
    public long? ClearedAt { get; set; }
    public long? AcknowledgedAt { get; set; }
    public int? AcknowledgedBy { get; set; }
}

/// <summary>The entry's campaign passed a limit.</summary>
public sealed record AlertRaised(long AlertId, AlertMeasure Measure, int Limit, int Value, int AgentId = 0) : JournalEvent;

/// <summary>It is within it again, or is watched no longer.</summary>
public sealed record AlertCleared(long AlertId) : JournalEvent;

/// <summary>That user has taken note of it, for all.</summary>
public sealed record AlertAcknowledged(long AlertId, int UserId) : JournalEvent;

/// <summary><paramref name="User"/> was quicker.</summary>
public sealed record AlreadyAcknowledged(int UserId, string User) : Error("alert.already-acknowledged");
