using ContactCenter.Core.Agents;

namespace ContactCenter.Core.Figures;

/// <summary>How long somebody was in each state while logged in, ms. Sums as the tallies do.</summary>
public readonly record struct AgentTimes(long FreeMs, long BusyMs, long FreeOnBreakMs, long BusyOnBreakMs)
{
    public long LoggedInMs => FreeMs + BusyMs + FreeOnBreakMs + BusyOnBreakMs;

    /// <summary>Busy (active or wrapping up) of busy and free; time on a break is left out whole.</summary>
    public double? Occupancy => QueueTally.Share(BusyMs, BusyMs + FreeMs);

    public static AgentTimes Of(AgentState state, long ms) => state switch
    {
        AgentState.Free => new(ms, 0, 0, 0),
        AgentState.Busy => new(0, ms, 0, 0),
        AgentState.FreeOnBreak => new(0, 0, ms, 0),
        AgentState.BusyOnBreak => new(0, 0, 0, ms),
        _ => default,
    };

    public static AgentTimes operator +(AgentTimes a, AgentTimes b) =>
        new(a.FreeMs + b.FreeMs, a.BusyMs + b.BusyMs, a.FreeOnBreakMs + b.FreeOnBreakMs, a.BusyOnBreakMs + b.BusyOnBreakMs);
}

/// <summary>An agent was in that state from one instant to another (UTC ms).</summary>
public readonly record struct StateSpan(AgentState State, long From, long To)
{
    /// <summary>What of it lies between two instants.</summary>
    public AgentTimes Within(long from, long to) => AgentTimes.Of(State, Math.Max(0, Math.Min(To, to) - Math.Max(From, from)));
}

/// <summary>An agent's day so far: what is over, and the state that lasts since (UTC ms).</summary>
public readonly record struct AgentToday(AgentTimes Past, AgentState State, long Since)
{
    /// <summary>With the present state up to now.</summary>
    public AgentTimes At(long now) => Past + AgentTimes.Of(State, Math.Max(0, now - Since));
}

/// <summary>An agent's states and, within them, breaks; oldest first, a last one that lasts has no end (<see cref="long.MaxValue"/>).</summary>
sealed record AgentLife(IReadOnlyList<StateSpan> States, IReadOnlyList<BreakSpan> Breaks);
