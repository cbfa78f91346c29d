using ContactCenter.Blazor.Supervisor.State;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Customers;
using ContactCenter.Core.Figures;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Monitoring;

namespace ContactCenter.Blazor.Supervisor.Live;

/// <summary>What a page is about: some campaigns, and the names it needs.</summary>
public sealed record LiveScope(IReadOnlyList<Campaign> Campaigns, IReadOnlyList<Break> Breaks, Func<int?, string> NameOf);

/// <summary>The rows of the live page, in their order.</summary>
public sealed record LiveView(IReadOnlyList<AgentLine> Agents, IReadOnlyList<WaitingLine> Waiting, IReadOnlyList<ActiveLine> Active)
{
    public PageFigures Figures { get; init; } = PageFigures.Nothing;

    /// <summary>How full the fullest queue is, by its own campaign's numbers.</summary>
    public WaitLevel Crowd { get; init; }

    /// <summary>Another one when a figure may be another.</summary>
    public (QueueTally, WorkTally, IReadOnlyList<WaitingLine>, int) Stamp => (Figures.Queue, Figures.Work, Waiting, Active.Count);

    /// <param name="now">UTC ms.</param>
    /// <param name="before">The view of the moment before: what is equal stays the same object, so that nobody compares or draws it again.</param>
    public static LiveView Of(Supervision seen, LiveScope scope, long now = 0, LiveView? before = null)
    {
        var campaigns = scope.Campaigns.ToDictionary(campaign => campaign.Id);
        var interactions = seen.Interactions.Values.Where(interaction => campaigns.ContainsKey(interaction.CampaignId)).ToList();
        var figures = PageFigures.Of(seen, scope.Campaigns, now);
        return new LiveView(
            SteadyLines.After(before?.Agents, AgentsOf(seen, scope, campaigns, figures.ByAgent)),
            SteadyLines.After(before?.Waiting, WaitingOf(interactions, campaigns, scope)),
            SteadyLines.After(before?.Active, ActiveOf(interactions, campaigns, scope)))
        {
            Figures = figures,
            Crowd = scope.Campaigns.Count == 0 ? WaitLevel.InTime : CrowdOf(interactions, campaigns),
        };
    }

    /// <summary>More than the campaign's first number is near its limit, more than the second beyond.</summary>
    public static WaitLevel CrowdOf(int waiting, Thresholds limits) =>
        waiting > limits.WaitingCritical ? WaitLevel.Beyond : waiting > limits.WaitingWarn ? WaitLevel.Near : WaitLevel.InTime;

    public static WaitLimits WaitsOf(Campaign campaign) => WaitLimits.After(campaign.Thresholds.WaitWarn, campaign.Thresholds.WaitCritical);

    static WaitLimits ChatTimesOf(Campaign campaign) => WaitLimits.After(campaign.Thresholds.ChatTime1, campaign.Thresholds.ChatTime2);

    static WaitLevel CrowdOf(List<LiveInteraction> interactions, Dictionary<int, Campaign> campaigns) => interactions.Where(interaction => interaction.State.IsQueued())
        .CountBy(interaction => interaction.CampaignId).Select(queue => CrowdOf(queue.Value, campaigns[queue.Key].Thresholds)).DefaultIfEmpty().Max();

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

    static List<AgentLine> AgentsOf(Supervision seen, LiveScope scope, Dictionary<int, Campaign> campaigns, IReadOnlyDictionary<int, WorkTally> done)
    {
        var served = seen.Interactions.Values.Where(interaction => interaction is { State: InteractionState.Active, AgentId: not null }).ToLookup(interaction => interaction.AgentId!.Value);
        var breaks = scope.Breaks.ToDictionary(pause => pause.Id);
        return [.. scope.Campaigns.SelectMany(campaign => campaign.Members, (campaign, member) => (member.AgentId, Idle: campaign.Thresholds.ChatTime3)).GroupBy(member => member.AgentId, member => member.Idle)
            .Select(member => LineOf(member.Key, seen.Agents.GetValueOrDefault(member.Key), served[member.Key], campaigns, breaks, scope.NameOf) with
            {
                IdleAfter = TimeSpan.FromMilliseconds((member.Min() * 1000L) + 1),
                CompletedIn = done.GetValueOrDefault(member.Key, WorkTally.Nothing).CompletedIn,
                CompletedOut = done.GetValueOrDefault(member.Key, WorkTally.Nothing).CompletedOut,
            })];
    }

    static AgentLine LineOf(int id, LiveAgent? agent, IEnumerable<LiveInteraction> served, Dictionary<int, Campaign> campaigns, Dictionary<int, Break> breaks, Func<int?, string> nameOf)
    {
        var pause = agent?.BreakId is { } breakId ? breaks.GetValueOrDefault(breakId) : null;
        var (webchat, heyNow) = (false, false);
        (long Since, WaitLimits Limits)? nearest = null;
        foreach (var interaction in served)
        {
            webchat |= interaction.Channel == Channel.Webchat;
            heyNow |= interaction.Channel == Channel.HeyNow;
            if (campaigns.TryGetValue(interaction.CampaignId, out var campaign) && ChatTimesOf(campaign) is var limits
                && (nearest is not { } before || interaction.StateSince + limits.Beyond.TotalMilliseconds < before.Since + before.Limits.Beyond.TotalMilliseconds))
                nearest = (interaction.StateSince, limits);
        }
        return new AgentLine(id, nameOf(id), agent?.State ?? AgentState.Offline, agent?.Since, agent?.Active ?? 0, webchat, heyNow)
        {
            BreakName = pause?.Name,
            BreakIcon = pause?.Icon,
            BreakMinutes = pause?.MaximumMinutes,
            PausedBy = agent?.BreakBy is { } by ? nameOf(by) : null,
            PauseReason = agent?.BreakReason,
            Unreachable = agent is { Unreachable: true, SessionId: not null },
            ActiveSince = nearest?.Since,
            ChatTimes = nearest?.Limits ?? default,
        };
    }

    static List<WaitingLine> WaitingOf(List<LiveInteraction> interactions, Dictionary<int, Campaign> campaigns, LiveScope scope)
    {
        var places = new Dictionary<int, int>();
        return [.. interactions.Where(interaction => interaction.State.IsQueued()).Order(LiveInteraction.QueueOrder).Select(interaction =>
        {
            var campaign = campaigns[interaction.CampaignId];
            var place = places[campaign.Id] = places.GetValueOrDefault(campaign.Id) + 1;
            return new WaitingLine(interaction.Id, FirstOf(interaction), SecondOf(interaction), campaign.Name, interaction.QueuedAt, WaitsOf(campaign), place,
                interaction.Priority > 0, interaction.AgentId is { } agent ? scope.NameOf(agent) : null);
        })];
    }

    static List<ActiveLine> ActiveOf(List<LiveInteraction> interactions, Dictionary<int, Campaign> campaigns, LiveScope scope) =>
        [.. interactions.Where(interaction => interaction.State == InteractionState.Active)
            .OrderBy(interaction => interaction.StateSince).ThenBy(interaction => interaction.Id)
            .Select(interaction => new ActiveLine(interaction.Id, FirstOf(interaction), SecondOf(interaction), scope.NameOf(interaction.AgentId),
                campaigns[interaction.CampaignId].Name, interaction.StateSince, interaction.Unread, interaction.Channel == Channel.HeyNow ? null : interaction.CustomerOnline) { ChatTimes = ChatTimesOf(campaigns[interaction.CampaignId]) })];

    static string FirstOf(LiveInteraction interaction) => CallerName.ByNumber(interaction.Channel, interaction.CustomerName, interaction.CustomerPhone);

    static string? SecondOf(LiveInteraction interaction) => !IsByNumber(interaction) ? interaction.CustomerEmail : interaction.CustomerName.Length > 0 ? interaction.CustomerName : null;

    static bool IsByNumber(LiveInteraction interaction) => interaction is { Channel: Channel.HeyNow, CustomerPhone.Length: > 0 };

    static int Differ<T>(IReadOnlyList<T> before, IReadOnlyList<T> after)
        where T : ILiveLine
    {
        var old = before.ToDictionary(line => line.Key);
        return after.Count(line => !old.Remove(line.Key, out var was) || !was.Equals(line)) + old.Count;
    }
}
