using ContactCenter.Blazor.Supervisor.Live;
using ContactCenter.Blazor.Supervisor.State;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Monitoring;

namespace ContactCenter.Tests.Blazor.Supervisor;

/// <summary>Small pieces of what is alive.</summary>
static class Samples
{
    public static LiveInteraction Waiting(long id, long since = 0, int campaign = 1, string name = "Vera") =>
        new(id, $"public-{id}", campaign, Channel.Webchat, InteractionState.Waiting, name, null, "en", since) { QueuedAt = since, StateSince = since };

    public static LiveInteraction Active(long id, int agent, long since = 0, int campaign = 1, Channel channel = Channel.Webchat) =>
        Waiting(id, since, campaign) with { State = InteractionState.Active, AgentId = agent, Channel = channel };

    public static LiveAgent Agent(int id, int active = 0, int? breakId = null, long since = 0) => new(id, $"session-{id}", since, breakId, active, 0);

    public static LiveBatch Snapshot(IReadOnlyList<LiveInteraction> interactions, params IReadOnlyList<LiveAgent> agents) =>
        new(new LiveSnapshot(interactions, agents), new Dictionary<long, LiveInteraction?>(), new Dictionary<int, LiveAgent?>());

    public static LiveBatch Change(params (long Id, LiveInteraction? Value)[] interactions) =>
        new(null, interactions.ToDictionary(pair => pair.Id, pair => pair.Value), new Dictionary<int, LiveAgent?>());

    public static Supervision Seen(IReadOnlyList<LiveInteraction> interactions, params IReadOnlyList<LiveAgent> agents) =>
        Supervision.Nothing.After(Snapshot(interactions, agents));

    public static SupervisorState Nothing => (SupervisorState)Activator.CreateInstance(typeof(SupervisorState), nonPublic: true)!;

    public static Campaign Campaign(int id, params int[] agents) => new()
    {
        Id = id,
        Key = $"c{id}",
        Name = $"Campaign {id}",
        Channel = Channel.Webchat,
        ServiceLevel = 20,
        Members = [.. agents.Select(agent => new Member { CampaignId = id, AgentId = agent })],
    };

    public static LiveScope Scope(params Campaign[] campaigns) => new(campaigns, [new Break { Id = 7, Name = "Lunch", Icon = "restaurant", MaximumMinutes = 45 }], id => $"agent {id}");
}
