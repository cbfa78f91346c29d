using ContactCenter.Blazor.Inbox.State;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Monitoring;

namespace ContactCenter.Blazor.Inbox.List;

/// <summary>What the list says beforehand about taking; the use case decides.</summary>
public static class TakeRule
{
    /// <summary>Null when the agent may take it; else the reason, in the use case's words.</summary>
    public static string? WhyNot(InboxState state, LiveInteraction interaction, CampaignSet campaigns)
    {
        if (interaction.State == InteractionState.Offered)
            return null;
        if (state.Me?.State is AgentState.FreeOnBreak or AgentState.BusyOnBreak)
            return "on-break";
        if (campaigns.Find(interaction.CampaignId) is { } campaign && !campaign.Strategy.IsPicked())
            return "assigned";
        if (campaigns.Find(interaction.CampaignId)?.Strategy != Strategy.Ringall)
            return null;
        if (state.Active().Any())
            return "one-at-a-time";
        var first = state.Pending().FirstOrDefault(other => other.CampaignId == interaction.CampaignId && other.State == InteractionState.Waiting);
        return first?.Id == interaction.Id ? null : "oldest-first";
    }
}
