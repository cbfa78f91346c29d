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
    /// <param name="busy">Has an active interaction, or wraps one up.</param>
    public static AgentState Of(bool loggedIn, bool onBreak, bool busy) => (loggedIn, onBreak, busy) switch
    {
        (false, _, _) => AgentState.Offline,
        (_, false, false) => AgentState.Free,
        (_, false, true) => AgentState.Busy,
        (_, true, false) => AgentState.FreeOnBreak,
        (_, true, true) => AgentState.BusyOnBreak,
    };

    /// <summary>Since when an agent's present state lasts (UTC ms), from the session's start, its breaks, and the legs and wrap-ups that kept them busy in it.</summary>
    public static long Since(long sessionStart, IEnumerable<(long From, long? To)> breaks, IEnumerable<(long From, long? To)> busy) =>
        Math.Max(LastBreakChange(sessionStart, breaks), LastBusyChange(sessionStart, busy));

    static long LastBreakChange(long start, IEnumerable<(long From, long? To)> breaks) =>
        breaks.Select(pause => pause.To ?? pause.From).Append(start).Max();

    /// <summary>Busy times that overlap or meet are one: it began with the first, and ends with the last.</summary>
    static long LastBusyChange(long start, IEnumerable<(long From, long? To)> busy)
    {
        long from = start, to = start;
        foreach (var time in busy.OrderBy(time => time.From))
        {
            if (time.From > to)
            {
                from = Math.Max(start, time.From);
            }

            to = Math.Max(to, time.To ?? long.MaxValue);
        }

        return to == long.MaxValue ? from : to;
    }
}
