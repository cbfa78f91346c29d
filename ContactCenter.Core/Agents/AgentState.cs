namespace ContactCenter.Core.Agents;

/// <summary>Derived from session, break and active interactions; never set by hand.</summary>
public enum AgentState
{
    Offline,
    Free,
    Busy,
    FreeOnBreak,
    BusyOnBreak,
}

public static class AgentStates
{
    public static AgentState Of(bool loggedIn, bool onBreak, int active) => (loggedIn, onBreak, active > 0) switch
    {
        (false, _, _) => AgentState.Offline,
        (_, false, false) => AgentState.Free,
        (_, false, true) => AgentState.Busy,
        (_, true, false) => AgentState.FreeOnBreak,
        (_, true, true) => AgentState.BusyOnBreak,
    };

    /// <summary>Since when an agent's present state lasts (UTC ms), from the session's start, its breaks and the legs served in it.</summary>
    public static long Since(long sessionStart, IEnumerable<(long From, long? To)> breaks, IEnumerable<(long From, long? To)> legs) =>
        Math.Max(LastBreakChange(sessionStart, breaks), LastBusyChange(sessionStart, legs));

    static long LastBreakChange(long start, IEnumerable<(long From, long? To)> breaks) =>
        breaks.Select(pause => pause.To ?? pause.From).Append(start).Max();

    /// <summary>Legs that overlap or meet are one busy time: it began with its first leg, and ends with its last.</summary>
    static long LastBusyChange(long start, IEnumerable<(long From, long? To)> legs)
    {
        long from = start, to = start;
        foreach (var leg in legs.OrderBy(leg => leg.From))
        {
            if (leg.From > to)
            {
                from = Math.Max(start, leg.From);
            }

            to = Math.Max(to, leg.To ?? long.MaxValue);
        }

        return to == long.MaxValue ? from : to;
    }
}
