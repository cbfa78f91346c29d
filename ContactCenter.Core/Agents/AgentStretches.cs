namespace ContactCenter.Core.Agents;

/// <summary>A time (UTC ms); no end = it lasts.</summary>
public readonly record struct Stretch(long From, long? To = null);

/// <summary>One state of an agent's day, <paramref name="To"/> not included.</summary>
public sealed record AgentStretch(AgentState State, int? BreakId, long From, long To);

/// <summary>The states an agent went through, derived like the live one from sessions, breaks, and what kept them busy. Pure.</summary>
public static class AgentStretches
{
    /// <summary>Everything between the two instants, oldest first, without gaps; neighbours differ.</summary>
    public static IReadOnlyList<AgentStretch> Of(IReadOnlyList<Stretch> sessions, IReadOnlyList<(Stretch Time, int BreakId)> breaks, IReadOnlyList<Stretch> busy, long from, long to)
    {
        var marks = sessions.Concat(breaks.Select(pause => pause.Time)).Concat(busy).SelectMany(time => new[] { time.From, time.To ?? to })
            .Where(mark => mark > from && mark < to).Append(from).Append(to).Distinct().Order().ToList();
        var day = new List<AgentStretch>();
        foreach (var (start, end) in marks.Zip(marks.Skip(1)))
        {
            bool Holds(Stretch time) => time.From <= start && (time.To ?? long.MaxValue) > start;
            var pause = breaks.Where(pause => Holds(pause.Time)).Select(pause => (int?)pause.BreakId).LastOrDefault();
            var state = AgentStates.Of(sessions.Any(Holds), pause is not null, busy.Any(Holds));
            pause = state == AgentState.Offline ? null : pause;
            if (day.Count > 0 && day[^1].State == state && day[^1].BreakId == pause)
            {
                day[^1] = day[^1] with { To = end };
            }
            else
            {
                day.Add(new AgentStretch(state, pause, start, end));
            }
        }

        return day;
    }
}
