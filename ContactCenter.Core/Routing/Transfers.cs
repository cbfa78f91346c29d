using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;

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
}
