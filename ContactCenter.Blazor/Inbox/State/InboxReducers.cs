using System.Collections.Immutable;
using ContactCenter.Blazor.Store;
using ContactCenter.Core.Monitoring;

namespace ContactCenter.Blazor.Inbox.State;

static class InboxReducers
{
    [ReducerMethod]
    public static InboxState On(InboxState state, InboxStarted action) => state with { MyId = action.AgentId };

    [ReducerMethod]
    public static InboxState On(InboxState state, InboxMoved action) => action.Batch.Snapshot is { } snapshot
        ? state with
        {
            Loaded = true,
            Interactions = snapshot.Interactions.ToImmutableDictionary(interaction => interaction.Id),
            Me = snapshot.Agents.FirstOrDefault(agent => agent.AgentId == state.MyId),
        }
        : state with
        {
            Interactions = Merge(state.Interactions, action.Batch.Interactions),
            Me = action.Batch.Agents.TryGetValue(state.MyId, out var me) ? me : state.Me,
        };

    [ReducerMethod]
    public static InboxState On(InboxState state, TakeAsked action) => state with { Taking = action.InteractionId, Refusal = null };

    [ReducerMethod]
    public static InboxState On(InboxState state, Taken action) => state with { Taking = null };

    [ReducerMethod]
    public static InboxState On(InboxState state, TakeRefused action) => state with { Taking = null, Refusal = action.Refusal };

    [ReducerMethod(typeof(RefusalDismissed))]
    public static InboxState OnDismissed(InboxState state) => state with { Refusal = null };

    [ReducerMethod(typeof(BreakAsked))]
    public static InboxState OnBreakAsked(InboxState state) => state with { BreakRefused = null, Refusal = null };

    [ReducerMethod]
    public static InboxState On(InboxState state, BreakAnswered action) => state with { BreakRefused = action.Error };

    static ImmutableDictionary<long, LiveInteraction> Merge(ImmutableDictionary<long, LiveInteraction> before, IReadOnlyDictionary<long, LiveInteraction?> changes)
    {
        var after = before.ToBuilder();
        foreach (var (id, interaction) in changes)
        {
            if (interaction is null)
                after.Remove(id);
            else
                after[id] = interaction;
        }
        return after.ToImmutable();
    }
}
