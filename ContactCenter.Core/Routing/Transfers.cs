using ContactCenter.Core.Agents;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Routing;

/// <summary>What both kinds of transfer have in common.</summary>
static class Transfers
{
    /// <summary>The interaction, when the actor has it.</summary>
    public static Result<Interaction> Find(Unit unit, Actor actor, long interactionId)
    {
        if (unit.Refuse(actor, Roles.Agent) is { } refused)
        {
            return refused;
        }

        if (unit.FindInteraction(interactionId) is not { } interaction)
        {
            return new NotFound();
        }

        return interaction is { State: InteractionState.Active } && interaction.AgentId == actor.UserId ? interaction
            : interaction.State.IsEnded() ? new InteractionEnded()
            : new NotYours();
    }

    /// <summary>Stores it as it stands now, and who passed it on; the visitor is told.</summary>
    public static Result Keep(Unit unit, Interaction interaction, int from, int? to, string? note)
    {
        unit.Save(interaction);
        unit.Db.Transfers.Add(new Transfer
        {
            InteractionId = interaction.Id,
            EntryNumber = interaction.Queue!.Number,
            FromAgentId = from,
            ToAgentId = to,
            CampaignId = interaction.CampaignId,
            At = unit.Now,
            Note = string.IsNullOrWhiteSpace(note) ? null : note.Trim(),
        });
        unit.Db.SaveChanges();
        VisitorNews.Transferred(unit, interaction);
        return Result.Done;
    }

    /// <summary>The transfer to a campaign that it waits there by, as long as nobody took it and it did not come back; null = none.</summary>
    public static Transfer? FindOpen(Unit unit, Interaction interaction) =>
        unit.Db.Transfers.Find(interaction.Id, interaction.Queue!.Number) is { ToAgentId: null, ReturnedAt: null, NotReturned: null } transfer && interaction.Queue.Outcome == QueueOutcome.Open ? transfer : null;

    /// <summary>Offers what waits to who passed it on; who may not have it now does not get it, and why is kept and journaled.</summary>
    public static void BackToSender(Unit unit, Interaction interaction, Transfer transfer, AgentPresence presence)
    {
        // To an agent, it never left its campaign.
        var origin = transfer.ToAgentId is null
            ? unit.Db.QueueEntries.AsNoTracking().Single(entry => entry.InteractionId == transfer.InteractionId && entry.Number == transfer.EntryNumber - 1)
            : interaction.Queue!;
        if (WhyNotBack(unit, transfer.FromAgentId, origin.CampaignId, presence) is { } reason)
        {
            transfer.NotReturned = reason;
            unit.Db.SaveChanges();
            unit.Append(new TransferStayed(reason), interaction.Id, interaction.CampaignId, transfer.FromAgentId);
            return;
        }

        transfer.ReturnedAt = unit.Now;
        if (transfer.ToAgentId is null)
        {
            _ = interaction.Return(origin.CampaignId, origin.EnteredAt, unit.Now);
            unit.Save(interaction);
            unit.Db.Transfers.Add(transfer.CopyFor(interaction.Queue!.Number));
        }

        unit.Db.SaveChanges();
        _ = interaction.Offer(transfer.FromAgentId, unit.Now, returned: true);
        unit.Save(interaction);
        VisitorNews.Returned(unit, interaction, transfer.EntryNumber);
    }

    static Rejection? WhyNotBack(Unit unit, int agentId, int campaignId, AgentPresence presence) =>
        unit.IsDeleted(campaignId) ? Rejection.NotAMember
        : unit.StandingOf(agentId, campaignId).WhyNot(agentId) ?? (presence.IsReachable(agentId) ? null : Rejection.Unreachable);
}
