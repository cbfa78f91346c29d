using ContactCenter.Blazor.Inbox.Conversation;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Monitoring;

namespace ContactCenter.Blazor.Inbox.State;

/// <summary>What pages read out of the state.</summary>
public static class InboxSelections
{
    /// <summary>What waits, first in the queue first.</summary>
    public static IEnumerable<LiveInteraction> Pending(this InboxState state) =>
        state.Interactions.Values.Where(interaction => interaction.State == InteractionState.Waiting).Order(LiveInteraction.QueueOrder);

    /// <summary>The agent's own and what is offered to them, in the order in which they came: a new one stands last and moves no other.</summary>
    public static IEnumerable<LiveInteraction> Active(this InboxState state) =>
        state.Interactions.Values.Where(interaction => interaction.State is InteractionState.Active or InteractionState.Offered && interaction.AgentId == state.MyId)
            .OrderBy(interaction => interaction.StateSince).ThenBy(interaction => interaction.Id);

    /// <summary>What is drawn of the conversation in the middle when that one is chosen: itself, or for a moment the one before.</summary>
    public static OpenConversation? Drawn(this InboxState state, long chosen) =>
        state.Open is { } open && open.Id == chosen ? open.Timeline is null && open.Refused is null ? state.Leaving ?? open : open : state.Leaving;

    /// <summary>The agent may write in it.</summary>
    public static bool IsMine(this InboxState state, Timeline timeline) => timeline.IsOf(state.MyId);

    /// <summary>The customer's newest message, if the agent sees it now and it is not marked yet.</summary>
    public static long? ToMarkAsRead(this InboxState state) =>
        state is { Visible: true, Open.Timeline: { } timeline } && state.IsMine(timeline) && timeline.LastFromCustomer > timeline.AgentRead
            ? timeline.LastFromCustomer
            : null;
}
