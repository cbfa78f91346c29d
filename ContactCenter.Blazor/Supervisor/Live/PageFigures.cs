using ContactCenter.Blazor.Supervisor.State;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Figures;

namespace ContactCenter.Blazor.Supervisor.Live;

/// <summary>A quarter hour of the curve; <paramref name="Quarter"/> counts as <see cref="ContactCenter.Core.Figures.Quarter"/> does.</summary>
public readonly record struct CurveQuarter(int Quarter, QueueTally Tally);

/// <summary>The day's figures of the campaigns on a page together.</summary>
/// <param name="Zone">Whose clock the curve shows: the first campaign's.</param>
public sealed record PageFigures(QueueTally Queue, WorkTally Work, AgentTimes Times, IReadOnlyList<CurveQuarter> Curve, IReadOnlyDictionary<int, WorkTally> ByAgent, TimeZoneInfo Zone)
{
    public static readonly PageFigures Nothing = new(QueueTally.Nothing, WorkTally.Nothing, default, [], new Dictionary<int, WorkTally>(), TimeZoneInfo.Utc);

    /// <param name="now">UTC ms, up to which the agents' present states count.</param>
    public static PageFigures Of(Supervision seen, IReadOnlyList<Campaign> campaigns, long now)
    {
        var days = campaigns.Select(campaign => seen.Campaigns.GetValueOrDefault(campaign.Id)).OfType<DayFigures>().Where(day => day.Quarters.Length > 0).ToList();
        return days.Count == 0 ? Nothing : new PageFigures(
            days.Aggregate(QueueTally.Nothing, (sum, day) => sum + day.Queue),
            days.Aggregate(WorkTally.Nothing, (sum, day) => sum + day.Work),
            // An agent of two campaigns has one day.
            days.SelectMany(day => day.Agents).DistinctBy(agent => agent.Key).Aggregate(default(AgentTimes), (sum, agent) => sum + agent.Value.At(now)),
            CurveOf(days), days.Count == 1 ? days[0].ByAgent : ByAgentOf(days), campaigns[0].Schedule.Zone);
    }

    static CurveQuarter[] CurveOf(List<DayFigures> days)
    {
        var first = days.Min(day => Quarter.Of(day.Day.From));
        var curve = new QueueTally[days.Max(day => Quarter.Of(day.Day.To)) - first];
        Array.Fill(curve, QueueTally.Nothing);
        foreach (var day in days)
        {
            var at = Quarter.Of(day.Day.From) - first;
            foreach (var tally in day.Quarters)
            {
                // Most quarter hours of most campaigns are empty.
                curve[at] = ReferenceEquals(tally, QueueTally.Nothing) ? curve[at] : ReferenceEquals(curve[at], QueueTally.Nothing) ? tally : curve[at] + tally;
                at++;
            }
        }
        return [.. curve.Select((tally, index) => new CurveQuarter(first + index, tally))];
    }

    static Dictionary<int, WorkTally> ByAgentOf(List<DayFigures> days)
    {
        var sums = new Dictionary<int, WorkTally>();
        foreach (var (agent, tally) in days.SelectMany(day => day.ByAgent))
            sums[agent] = sums.TryGetValue(agent, out var sum) ? sum + tally : tally;
        return sums;
    }
}
