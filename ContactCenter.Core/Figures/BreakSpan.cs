using ContactCenter.Core.Agents;

namespace ContactCenter.Core.Figures;

/// <summary>On which break an agent was, from one instant to another (UTC ms).</summary>
public readonly record struct BreakSpan(int BreakId, long From, long To)
{
    /// <summary>How much of it lies between two instants, ms.</summary>
    public long Within(long from, long to) => Math.Max(0, Math.Min(To, to) - Math.Max(From, from));

    /// <summary>
    /// Names the time on a break: from the states that were derived, and the breaks, both oldest first, to what each of them took of that time. An agent is on one
    /// break at a time, so together they are the time on breaks. Pure.
    /// </summary>
    /// <param name="breaks">No end = it lasts.</param>
    public static List<BreakSpan> Of(IReadOnlyList<StateSpan> states, IReadOnlyList<(int BreakId, long From, long? To)> breaks)
    {
        List<BreakSpan> named = [];
        var first = 0;
        foreach (var state in states.Where(state => state.State is AgentState.FreeOnBreak or AgentState.BusyOnBreak))
        {
            while (first < breaks.Count && (breaks[first].To ?? long.MaxValue) <= state.From)
            {
                first++;
            }

            for (var i = first; i < breaks.Count && breaks[i].From < state.To; i++)
            {
                named.Add(new BreakSpan(breaks[i].BreakId, Math.Max(state.From, breaks[i].From), Math.Min(state.To, breaks[i].To ?? long.MaxValue)));
            }
        }

        return named;
    }
}
