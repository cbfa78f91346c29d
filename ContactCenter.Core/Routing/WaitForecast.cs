using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Monitoring;

namespace ContactCenter.Core.Routing;

/// <summary>What those who wait are told about how long: from the agents present now and the campaign's last handling times.</summary>
public sealed class WaitForecast(RoutingBoard board, LiveCentre centre, AgentPresence presence)
{
    /// <summary>By place in the queue (1 = next): seconds, or null when nothing can be said.</summary>
    public Func<int, int?> For(Campaign campaign)
    {
        var (capacity, mean) = (CapacityOf(campaign), board.MeanHandling(campaign.Id));
        return place => ExpectedWait.Seconds(place, capacity, mean);
    }

    Capacity CapacityOf(Campaign campaign) => centre.Look(state =>
    {
        var present = campaign.Members.Select(member => state.Agents.GetValueOrDefault(member.AgentId))
            .Where(agent => agent is { SessionId: not null, BreakId: null } && presence.IsReachable(agent.AgentId)).Select(agent => agent!.Active).ToList();
        int? each = campaign.Strategy switch
        {
            Strategy.Nocall => campaign.MaximumPerAgent,
            Strategy.Nopause => null,
            // Several at once, as many as each of them took so far.
            Strategy.RingallMultiple => Math.Max(1, present.DefaultIfEmpty(0).Max()),
            _ => 1,
        };
        return new Capacity(present.Count, present.Count * each, present.Sum(active => Math.Min(active, each ?? 0)));
    });
}
