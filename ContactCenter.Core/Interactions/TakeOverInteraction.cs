using System.Globalization;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Routing;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Interactions;

/// <summary>
/// A supervisor, who is also an agent and a member of the campaign, makes a conversation that somebody else serves their own: a new leg of the same queue
/// entry. The customer is told that somebody else goes on. In the audit.
/// </summary>
public sealed class TakeOverInteraction(IUnitsOfWork units, CampaignDirectory campaigns, UserDirectory users)
{
    /// <param name="actor">Who asks.</param>
    /// <param name="interactionId">Which.</param>
    /// <param name="fromAgentId">Who served it when the supervisor decided: meanwhile somebody else's, it stays theirs, and <see cref="AlreadyTaken"/> names them.</param>
    public Task<Result> Run(Actor actor, long interactionId, int fromAgentId) => units.Run(unit => TakeOver(unit, actor, interactionId, fromAgentId));

    /// <summary>What speaks against it of the actor themselves.</summary>
    public static Error? WhyNot(CampaignSet campaigns, Actor actor, int campaignId) =>
        !actor.Is(Roles.Agent) ? new NotAllowed() : campaigns.IsMember(campaignId, actor.UserId) ? null : new NotEligible(Rejection.NotAMember.Code());

    Result TakeOver(Unit unit, Actor actor, long interactionId, int fromAgentId)
    {
        if (Participants.WhyNot(unit, actor, interactionId, campaigns.Current) is { } refused)
        {
            return refused;
        }

        var interaction = unit.FindInteraction(interactionId)!;
        if (WhyNot(campaigns.Current, actor, interaction.CampaignId) is { } reason)
        {
            return reason;
        }

        if (interaction is { State: InteractionState.Active } && interaction.AgentId == actor.UserId)
        {
            return Result.Done;
        }

        if (interaction is { State: InteractionState.Active } && interaction.AgentId != fromAgentId)
        {
            return new AlreadyTaken(interaction.AgentId!.Value, users.NameOf(interaction.AgentId));
        }

        var given = interaction.Requeue(QueueReason.TakenOver, unit.Now);
        if (!given.IsDone)
        {
            return given;
        }

        // Each step as it is journaled: one goes back, the other answers.
        unit.Save(interaction);
        VisitorNews.Transferred(unit, interaction);
        _ = interaction.Answer(actor.UserId, unit.Now);
        unit.Save(interaction);
        unit.Audit(actor.UserId, "interaction.taken-over", interactionId.ToString(CultureInfo.InvariantCulture), users.NameOf(fromAgentId));
        return Result.Done;
    }
}
