using ContactCenter.Core.Agents;

namespace ContactCenter.Core.Monitoring;

/// <summary>What is alive of an agent; nobody here means Offline.</summary>
/// <param name="Since">UTC ms of the last change of state or break.</param>
public sealed record LiveAgent(int AgentId, string? SessionId, long Since, int? BreakId, int Active, int Offered)
{
    /// <summary>When their wrap-up ends by itself (UTC ms); null = none.</summary>
    public long? WrapUpUntil { get; init; }

    /// <summary>The supervisor who put them on the break, and their words for it.</summary>
    public int? BreakBy { get; init; }
    public string? BreakReason { get; init; }

    /// <summary>No page of theirs answers: nothing new goes to them. Not journaled: known to this server only.</summary>
    public bool Unreachable { get; init; }

    public AgentState State => AgentStates.Of(SessionId is not null, BreakId is not null, Active > 0 || WrapUpUntil is not null);

    internal bool IsAlive => SessionId is not null || Active > 0 || Offered > 0 || WrapUpUntil is not null;
}
