using System.Globalization;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Interactions;

/// <summary>
/// A supervisor takes part in a conversation that an agent serves: it stays the agent's, and the customer, who is told that somebody joined, reads what the
/// supervisor writes as they read the agent's words: under their name where the campaign shows names. In the audit. The same again changes nothing.
/// </summary>
public sealed class JoinInteraction(IUnitsOfWork units, CampaignDirectory campaigns)
{
    public Task<Result> Run(Actor actor, long interactionId) => units.Run(unit => Join(unit, actor, interactionId));

    Result Join(Unit unit, Actor actor, long interactionId)
    {
        if (Participants.WhyNot(unit, actor, interactionId, campaigns.Current) is { } refused)
        {
            return refused;
        }

        var interaction = unit.FindInteraction(interactionId)!;
        if (interaction is not { State: InteractionState.Active } || interaction.AgentId == actor.UserId)
        {
            return interaction.State.IsEnded() ? new InteractionEnded() : new ImpossibleTransition(interaction.State, "join");
        }

        var participant = unit.Db.Participants.Find(interactionId, actor.UserId);
        if (participant is { LeftAt: null })
        {
            return Result.Done;
        }

        participant ??= unit.Db.Participants.Add(new Participant { InteractionId = interactionId, UserId = actor.UserId }).Entity;
        (participant.JoinedAt, participant.LeftAt) = (unit.Now, null);
        unit.Db.SaveChanges();
        unit.Append(new SupervisorJoined(), interactionId, interaction.CampaignId, actor.UserId);
        VisitorNews.Joined(unit, interaction, actor.UserId);
        unit.Audit(actor.UserId, "interaction.joined", interactionId.ToString(CultureInfo.InvariantCulture));
        return Result.Done;
    }
}

static class Participants
{
    /// <summary>Why the actor does not supervise it; null = they do.</summary>
    public static Error? WhyNot(Unit unit, Actor actor, long interactionId, CampaignSet campaigns) =>
        unit.Refuse(actor, Roles.Supervisor)
        ?? (unit.FindHead(interactionId) is { } head && campaigns.Find(head.CampaignId) is { } campaign && actor.SeesGroup(campaign.SecurityGroupId) ? null : new NotFound());
}
