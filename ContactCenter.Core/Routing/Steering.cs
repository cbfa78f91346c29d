using System.Globalization;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Routing;

/// <summary>It is being shown to <paramref name="Agent"/>, who has not opened it yet.</summary>
public sealed record AlreadyOffered(int AgentId, string Agent) : Error("interaction.already-offered");

/// <summary>What a supervisor's steps with somebody who waits have in common.</summary>
static class Steering
{
    /// <summary>The interaction, when the actor supervises its campaign and it still waits; else why not, naming who has it.</summary>
    /// <param name="alsoOffered">One that is being shown to an agent waits too.</param>
    public static Result<Interaction> Find(Unit unit, Actor actor, long id, CampaignSet campaigns, UserDirectory users, bool alsoOffered = false)
    {
        if (unit.Refuse(actor, Roles.Supervisor) is { } refused)
        {
            return refused;
        }

        if (unit.FindInteraction(id) is not { } interaction || campaigns.Find(interaction.CampaignId) is not { } campaign || !actor.SeesGroup(campaign.SecurityGroupId))
        {
            return new NotFound();
        }

        return interaction.State switch
        {
            InteractionState.Waiting => interaction,
            InteractionState.Offered when alsoOffered => interaction,
            InteractionState.Offered => new AlreadyOffered(interaction.AgentId!.Value, users.NameOf(interaction.AgentId)),
            InteractionState.Active => new AlreadyTaken(interaction.AgentId!.Value, users.NameOf(interaction.AgentId)),
            { } state when state.IsEnded() => new InteractionEnded(),
            _ => new ImpossibleTransition(interaction.State, "steer"),
        };
    }

    public static Result Keep(Unit unit, Actor actor, Interaction interaction, string action, string? details = null)
    {
        unit.Save(interaction);
        unit.Audit(actor.UserId, action, interaction.Id.ToString(CultureInfo.InvariantCulture), details);
        return Result.Done;
    }
}
