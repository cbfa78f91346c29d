using ContactCenter.Core.Agents;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Routing;

/// <summary>
/// Nobody of the campaign that it was transferred to has taken it in time: it is offered back to the sender, in their campaign and with its first time there.
/// A sender who may not have it now does not get it: then it stays where it is, and why is kept.
/// </summary>
public sealed class ReturnTransfer(IUnitsOfWork units, AgentPresence presence)
{
    /// <summary>False: an agent of that campaign is being shown it, and their time runs first (<see cref="WithdrawOffer"/>). Otherwise nothing is left to do.</summary>
    public Task<Result<bool>> Run(long interactionId) => units.Run<Result<bool>>(unit =>
    {
        if (unit.FindInteraction(interactionId) is not { } interaction || !interaction.State.IsQueued() || Transfers.FindOpen(unit, interaction) is not { } transfer)
        {
            return true;
        }

        if (interaction.State == InteractionState.Offered)
        {
            return false;
        }

        Transfers.BackToSender(unit, interaction, transfer, presence);
        return true;
    });
}

/// <summary>A transfer to a campaign where nobody has taken it yet.</summary>
public sealed record OpenTransfer(long InteractionId, int CampaignId, long At);

public sealed class OpenTransfersQuery(IDbContextFactory<ContactDb> contexts)
{
    public IReadOnlyList<OpenTransfer> Read()
    {
        using var db = contexts.CreateDbContext();
        return [.. db.Transfers.AsNoTracking()
            .Where(transfer => transfer.ToAgentId == null && transfer.ReturnedAt == null && transfer.NotReturned == null
                && db.Interactions.Any(interaction => interaction.Id == transfer.InteractionId && (interaction.State == InteractionState.Waiting || interaction.State == InteractionState.Offered))
                && db.QueueEntries.Any(entry => entry.InteractionId == transfer.InteractionId && entry.Number == transfer.EntryNumber && entry.Outcome == QueueOutcome.Open))
            .Select(transfer => new OpenTransfer(transfer.InteractionId, transfer.CampaignId, transfer.At))];
    }
}
