using ContactCenter.Blazor.Inbox.State;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Monitoring;

namespace ContactCenter.Blazor.Inbox.List;

/// <summary>What the list says beforehand about taking; the use case decides. Made once for all rows of a state.</summary>
public sealed class TakeRule(InboxState state, CampaignSet campaigns)
{
    readonly bool isBusy = state.Active().Any();
    Dictionary<int, long>? firsts;

    /// <summary>Null when the agent may take it; else the reason, in the use case's words.</summary>
    public string? WhyNot(LiveInteraction interaction)
    {
        if (interaction.State == InteractionState.Offered)
            return null;
        if (state.Me?.State is AgentState.FreeOnBreak or AgentState.BusyOnBreak)
            return "on-break";
        if (campaigns.Find(interaction.CampaignId) is not { } campaign)
            return null;
        if (!campaign.Strategy.IsPicked())
            return "assigned";
        if (campaign.Strategy != Strategy.Ringall)
            return null;
        if (isBusy)
            return "one-at-a-time";
        firsts ??= state.Pending().GroupBy(waiting => waiting.CampaignId).ToDictionary(group => group.Key, group => group.First().Id);
        return firsts.TryGetValue(interaction.CampaignId, out var first) && first == interaction.Id ? null : "oldest-first";
    }
}
