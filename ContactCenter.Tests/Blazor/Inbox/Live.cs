using ContactCenter.Core.Interactions;
using ContactCenter.Core.Monitoring;

namespace ContactCenter.Tests.Blazor.Inbox;

/// <summary>Live data made by hand.</summary>
static class Live
{
    public const int Me = 1, Other = 2, Sales = 1, OneByOne = 2;

    public static LiveInteraction Waiting(long id, long queuedAt = 0, int campaign = Sales, string name = "Vera", int priority = 0) =>
        new(id, $"public-{id}", campaign, Channel.Webchat, InteractionState.Waiting, name, null, "es", 0) { QueuedAt = queuedAt, Priority = priority };

    public static LiveInteraction Active(long id, long since = 0, int agent = Me, int campaign = Sales) =>
        Waiting(id, 0, campaign) with { State = InteractionState.Active, AgentId = agent, StateSince = since };

    public static LiveAgent Agent(int id = Me, int? breakId = null) => new(id, "session", 0, breakId, 0, 0);

    public static LiveBatch Snapshot(params LiveInteraction[] interactions) => Batch() with { Snapshot = new LiveSnapshot(interactions, [Agent()]) };

    public static LiveBatch Batch(params (long Id, LiveInteraction? Value)[] interactions) =>
        new(null, interactions.ToDictionary(change => change.Id, change => change.Value), new Dictionary<int, LiveAgent?>());
}
