using ContactCenter.Blazor.Inbox.List;
using ContactCenter.Blazor.Inbox.State;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Monitoring;

namespace ContactCenter.Blazor.Inbox.Alerts;

/// <summary>What of a change of the inbox deserves a call. Whether the agent sees it already, the browser knows.</summary>
public static class AlertRules
{
    public static IEnumerable<Alert> Between(InboxState before, InboxState now, CampaignSet campaigns)
    {
        var rule = new TakeRule(now, campaigns);
        return now.Interactions.Values.Select(interaction => Of(before, now, before.Interactions.GetValueOrDefault(interaction.Id), interaction, rule)).OfType<Alert>();
    }

    /// <summary>What was called for and needs nobody any more: taken, gone, or read.</summary>
    public static IEnumerable<long> Settled(InboxState before, InboxState now) => before.Interactions.Values
        .Where(known => Calls(known) && !(now.Interactions.GetValueOrDefault(known.Id) is { } still && still.State == known.State && Calls(still)))
        .Select(known => known.Id);

    /// <summary>How many things want the agent: those that wait for whoever takes them, those offered, and messages not read.</summary>
    public static int Wanting(InboxState state, CampaignSet campaigns)
    {
        var rule = new TakeRule(state, campaigns);
        return state.Pending().Count(waiting => MayCome(rule, waiting)) + state.Active().Sum(own => own.State == InteractionState.Offered ? 1 : own.Unread);
    }

    /// <summary>A transfer of the agent's own that came back names themselves.</summary>
    static Alert? Of(InboxState before, InboxState now, LiveInteraction? known, LiveInteraction newest, TakeRule rule) => newest.State switch
    {
        InteractionState.Offered when newest.AgentId == now.MyId && !(known?.State == InteractionState.Offered && known.StateSince == newest.StateSince) =>
            new Alert(newest.TransferredBy is null ? AlertKinds.Offered : AlertKinds.Transfer, newest.Id, newest.StateSince) { From = newest.TransferredBy },
        InteractionState.Waiting when before.Loaded && known?.State != InteractionState.Waiting && MayCome(rule, newest) => new Alert(AlertKinds.Waiting, newest.Id, newest.StateSince),
        InteractionState.Active when before.Loaded && known is not null && newest.AgentId == now.MyId && newest.LastFrom == MessageFrom.Customer && newest.LastMessage > known.LastMessage && newest.Unread > 0 =>
            new Alert(AlertKinds.Message, newest.Id, newest.LastAt),
        _ => null,
    };

    /// <summary>The agent may take it, if not at once, then after the one in front.</summary>
    static bool MayCome(TakeRule rule, LiveInteraction waiting) => rule.WhyNot(waiting) is null or "oldest-first";

    static bool Calls(LiveInteraction interaction) => interaction.State is InteractionState.Waiting or InteractionState.Offered || interaction.Unread > 0;
}
