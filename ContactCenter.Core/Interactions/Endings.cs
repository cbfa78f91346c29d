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

        SayGoodbye(unit, interaction, reason, campaigns);
        // Before it is told that it ended: the agent stays busy without a break.
        if (server is { } agentId && campaigns.Current.Find(interaction.CampaignId) is { WrapUp: > 0 } campaign)
        {
            WrapUps.Begin(unit, agentId, interaction, TimeSpan.FromSeconds(campaign.WrapUp));
        }

        unit.Save(interaction);
        return Result.Done;
    }

    /// <summary>A website's visitor reads the closing text in the widget; to a messenger it is sent.</summary>
    static void SayGoodbye(Unit unit, Interaction interaction, EndReason reason, CampaignDirectory campaigns)
    {
        if (interaction.Channel == Channel.HeyNow && reason is EndReason.AgentEnded or EndReason.SupervisorEnded
            && campaigns.Current.Find(interaction.CampaignId)?.Texts.Closing.In(interaction.Language, interaction.Language) is { Length: > 0 } text)
        {
            unit.AddMessage(interaction.Id, interaction.CampaignId, MessageFrom.System, null, "system-closing", text);
        }
    }
}
