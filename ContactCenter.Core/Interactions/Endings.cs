using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;

namespace ContactCenter.Core.Interactions;

/// <summary>What every ending has in common, whoever caused it: whoever served it wraps it up, where the campaign says so.</summary>
static class Endings
{
    public static Result End(Unit unit, Interaction interaction, EndReason reason, CampaignDirectory campaigns)
    {
        var server = interaction.State == InteractionState.Active ? interaction.AgentId : null;
        var ended = interaction.End(reason, unit.Now);
        if (!ended.IsDone)
        {
            return ended;
        }

        // Before it is told that it ended: the agent stays busy without a break.
        if (server is { } agentId && campaigns.Current.Find(interaction.CampaignId) is { WrapUp: > 0 } campaign)
        {
            WrapUps.Begin(unit, agentId, interaction, TimeSpan.FromSeconds(campaign.WrapUp));
        }

        unit.Save(interaction);
        return Result.Done;
    }
}
