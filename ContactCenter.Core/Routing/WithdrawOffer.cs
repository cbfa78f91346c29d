using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;

namespace ContactCenter.Core.Routing;

/// <summary>
/// An offered interaction was not opened in time. One that the router offered goes to the next agent, in its place, and who did not open it is put on the
/// break "No answer"; one that a colleague transferred is offered back to them, if they may still have it.
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
        if (unit.Db.Transfers.Find(interaction.Id, interaction.Queue!.Number) is { ToAgentId: { } target } transfer && target == agentId)
        {
            ReturnToSender(unit, interaction, transfer);
        }
        else if (campaigns.Current.Find(interaction.CampaignId) is { } campaign && !campaign.Strategy.IsPicked() && Breaks.Of(unit, agentId) is null)
        {
            Breaks.Start(unit, agentId, Break.NoAnswer);
        }

        return Result.Done;
    });

    void ReturnToSender(Unit unit, Interaction interaction, Transfer transfer)
    {
        if (transfer.ReturnedAt is null && presence.IsReachable(transfer.FromAgentId) && unit.WhyNot(transfer.FromAgentId, interaction.CampaignId) is null)
        {
            transfer.ReturnedAt = unit.Now;
            unit.Db.SaveChanges();
            _ = interaction.Offer(transfer.FromAgentId, unit.Now);
            unit.Save(interaction);
        }
    }
}
