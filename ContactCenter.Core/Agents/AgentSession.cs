namespace ContactCenter.Core.Agents;

/// <summary>A log-in of a user, not a circuit: several tabs of one log-in are one session. At most one is open per user.</summary>
public sealed class AgentSession
{
    public int Id { get; init; }

    /// <summary>Random; stands in the log-in cookie.</summary>
    public required string PublicId { get; init; }
    public int UserId { get; init; }
    public long StartedAt { get; init; }
    public long? EndedAt { get; set; }
    public SessionEnd? EndReason { get; set; }

    /// <summary>What a supervisor who ended it had to say.</summary>
    public string? EndWords { get; set; }
}

/// <summary>One stay of an agent on a break; at most one is open per agent.</summary>
public sealed class AgentBreak
{
    public long Id { get; init; }
    public int AgentId { get; init; }
    public int BreakId { get; init; }

    /// <summary>The supervisor who put them on it, and their words for it; null = the agent, or the system.</summary>
    public int? ByUserId { get; init; }
    public string? Reason { get; init; }
    public long StartedAt { get; init; }
    public long? EndedAt { get; set; }
}
