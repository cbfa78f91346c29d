using ContactCenter.Blazor.Supervisor.State;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Monitoring;

namespace ContactCenter.Blazor.Supervisor.Live;

/// <summary>What a page is about: some campaigns, and the names it needs.</summary>
public sealed record LiveScope(IReadOnlyList<Campaign> Campaigns, IReadOnlyList<Break> Breaks, Func<int?, string> NameOf);

/// <summary>The rows of the live page, in their order.</summary>
public sealed record LiveView(IReadOnlyList<AgentLine> Agents, IReadOnlyList<WaitingLine> Waiting, IReadOnlyList<ActiveLine> Active)
{
    public static LiveView Of(Supervision seen, LiveScope scope)
    {
        var campaigns = scope.Campaigns.ToDictionary(campaign => campaign.Id);
        var interactions = seen.Interactions.Values.Where(interaction => campaigns.ContainsKey(interaction.CampaignId)).ToList();
        return new LiveView(AgentsOf(seen, scope), WaitingOf(interactions, campaigns, scope), ActiveOf(interactions, campaigns, scope));
    }

    /// <summary>How many rows differ, came or went.</summary>
    public static int CountChanges(LiveView before, LiveView after) =>
        Differ(before.Agents, after.Agents) + Differ(before.Waiting, after.Waiting) + Differ(before.Active, after.Active);

    public int CountAgents(params ReadOnlySpan<AgentState> states)
    {
        var count = 0;
        foreach (var agent in Agents)
            count += states.Contains(agent.State) ? 1 : 0;
        return count;
    }

    static List<AgentLine> AgentsOf(Supervision seen, LiveScope scope)
    {
        var channels = seen.Interactions.Values
            .Where(interaction => interaction is { State: InteractionState.Active, AgentId: not null })
            .ToLookup(interaction => interaction.AgentId!.Value, interaction => interaction.Channel);
        return [.. scope.Campaigns.SelectMany(campaign => campaign.Members).Select(member => member.AgentId).Distinct()
            .Select(id => LineOf(id, seen.Agents.GetValueOrDefault(id), channels[id], scope))];
    }

    static AgentLine LineOf(int id, LiveAgent? agent, IEnumerable<Channel> channels, LiveScope scope)
    {
        var pause = agent?.BreakId is { } breakId ? scope.Breaks.FirstOrDefault(known => known.Id == breakId) : null;
        return new AgentLine(id, scope.NameOf(id), agent?.State ?? AgentState.Offline, agent?.Since, agent?.Active ?? 0,
            channels.Contains(Channel.Webchat), channels.Contains(Channel.HeyNow))
        {
            BreakName = pause?.Name,
            BreakIcon = pause?.Icon,
            BreakMinutes = pause?.MaximumMinutes,
            PausedBy = agent?.BreakBy is { } by ? scope.NameOf(by) : null,
            PauseReason = agent?.BreakReason,
            Unreachable = agent is { Unreachable: true, SessionId: not null },
        };
    }

    static List<WaitingLine> WaitingOf(List<LiveInteraction> interactions, Dictionary<int, Campaign> campaigns, LiveScope scope)
    {
        var places = new Dictionary<int, int>();
        return [.. interactions.Where(interaction => interaction.State.IsQueued()).Order(LiveInteraction.QueueOrder).Select(interaction =>
        {
            var campaign = campaigns[interaction.CampaignId];
            var place = places[campaign.Id] = places.GetValueOrDefault(campaign.Id) + 1;
            return new WaitingLine(interaction.Id, interaction.CustomerName, interaction.CustomerEmail, campaign.Name, interaction.QueuedAt, campaign.ServiceLevel, place,
                interaction.Priority > 0, interaction.AgentId is { } agent ? scope.NameOf(agent) : null);
        })];
    }

    static List<ActiveLine> ActiveOf(List<LiveInteraction> interactions, Dictionary<int, Campaign> campaigns, LiveScope scope) =>
        [.. interactions.Where(interaction => interaction.State == InteractionState.Active)
            .OrderBy(interaction => interaction.StateSince).ThenBy(interaction => interaction.Id)
            .Select(interaction => new ActiveLine(interaction.Id, interaction.CustomerName, interaction.CustomerEmail, scope.NameOf(interaction.AgentId),
                campaigns[interaction.CampaignId].Name, interaction.StateSince, interaction.Unread, interaction.CustomerOnline))];

    static int Differ<T>(IReadOnlyList<T> before, IReadOnlyList<T> after)
        where T : ILiveLine
    {
        var old = before.ToDictionary(line => line.Key);
        return after.Count(line => !old.Remove(line.Key, out var was) || !was.Equals(line)) + old.Count;
    }
}
