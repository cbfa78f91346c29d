using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;

namespace ContactCenter.Core.Routing;

/// <summary>
/// An offered interaction was not opened in time. One that the router offered goes to the next agent, in its place, and who did not open it is put on the
/// break "No answer"; one that a colleague transferred to them, or to their campaign longer ago than it allows, is offered back to the sender, if they may have it.
/// </summary>
public sealed class WithdrawOffer(IUnitsOfWork units, AgentPresence presence, CampaignDirectory campaigns)
{
    /// <param name="since">When that offer began (UTC ms): nothing happens to a later one.</param>
    public Task<Result> Run(long interactionId, int agentId, long since) => units.Run<Result>(unit =>
    {
        if (unit.FindInteraction(interactionId) is not { State: InteractionState.Offered } interaction || interaction.AgentId != agentId || interaction.StateSince != since)
        {
            return Result.Done;
        }

        _ = interaction.Withdraw(QueueReason.NotOpened, unit.Now);
        unit.Save(interaction);
        if (unit.Db.Transfers.Find(interaction.Id, interaction.Queue!.Number) is { ToAgentId: { } target, ReturnedAt: null } transfer && target == agentId)
        {
            Transfers.BackToSender(unit, interaction, transfer, presence);
            return Result.Done;
        }

        var campaign = campaigns.Current.Find(interaction.CampaignId) ?? new Campaign();
        if (!campaign.Strategy.IsPicked() && Breaks.Of(unit, agentId) is null)
        {
            Breaks.Start(unit, agentId, Break.NoAnswer);
        }

        if (Transfers.FindOpen(unit, interaction) is { } open && unit.Now >= open.At + (campaign.TransferTime * 1000L))
        {
            Transfers.BackToSender(unit, interaction, open, presence);
        }

        return Result.Done;
    });
}
