using System.Collections.Immutable;
using ContactCenter.Blazor.Store;

namespace ContactCenter.Blazor.Supervisor.State;

static class SupervisorReducers
{
    [ReducerMethod]
    public static SupervisorState On(SupervisorState state, SupervisionChanged action)
    {
        var (before, batch) = (state.Now ?? Supervision.Nothing, action.Batch);
        var after = batch.Snapshot is { } snapshot
            ? new Supervision(
                Replace(before.Interactions, snapshot.Interactions.Select(interaction => KeyValuePair.Create(interaction.Id, interaction))),
                Replace(before.Agents, snapshot.Agents.Select(agent => KeyValuePair.Create(agent.AgentId, agent))))
            {
                Campaigns = snapshot.Campaigns.ToImmutableDictionary(day => day.CampaignId),
            }
            : new Supervision(Merge(before.Interactions, batch.Interactions), Merge(before.Agents, batch.Agents))
            {
                Campaigns = batch.Campaigns.Count == 0 ? before.Campaigns : before.Campaigns.SetItems(batch.Campaigns.Select(day => KeyValuePair.Create(day.CampaignId, day))),
            };
        return state with { Now = after };
    }

    [ReducerMethod(typeof(SupervisionLeft))]
    public static SupervisorState OnLeft(SupervisorState state) => state with { Now = null, Frozen = null };

    [ReducerMethod]
    public static SupervisorState On(SupervisorState state, SupervisionPaused action) =>
        state is { Now: { } now, Frozen: null } ? state with { Frozen = new FrozenSupervision(now, action.At) } : state;

    [ReducerMethod(typeof(SupervisionResumed))]
    public static SupervisorState OnResumed(SupervisorState state) => state.Frozen is null ? state : state with { Frozen = null };

    static ImmutableDictionary<TKey, TValue> Merge<TKey, TValue>(ImmutableDictionary<TKey, TValue> before, IReadOnlyDictionary<TKey, TValue?> changes)
        where TKey : notnull
        where TValue : class
    {
        if (changes.Count == 0)
            return before;
        var after = before.ToBuilder();
        foreach (var (key, value) in changes)
        {
            if (value is null)
                after.Remove(key);
            else
                after[key] = value;
        }
        return after.ToImmutable();
    }

    /// <summary>What is equal stays the same object, so that a fresh snapshot redraws only what really changed.</summary>
    static ImmutableDictionary<TKey, TValue> Replace<TKey, TValue>(ImmutableDictionary<TKey, TValue> before, IEnumerable<KeyValuePair<TKey, TValue>> all)
        where TKey : notnull
        where TValue : class =>
        all.ToImmutableDictionary(pair => pair.Key, pair => before.TryGetValue(pair.Key, out var old) && old.Equals(pair.Value) ? old : pair.Value);
}
