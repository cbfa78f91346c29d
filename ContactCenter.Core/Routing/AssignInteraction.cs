using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Routing;

/// <summary>
/// A supervisor gives one that waits to a member who may have it by the campaign's strategy, whoever stands before it. It is offered to them: not opened in
/// time, it goes back to its place. Somebody else was quicker: <see cref="Interactions.AlreadyTaken"/> or <see cref="AlreadyOffered"/> name them.
/// </summary>
public sealed class AssignInteraction(IUnitsOfWork units, CampaignDirectory campaigns, UserDirectory users, AgentPresence presence)
{
    public Task<Result> Run(Actor actor, long interactionId, int agentId) => units.Run(unit =>
    {
        var found = Steering.Find(unit, actor, interactionId, campaigns.Current, users);
        if (!found.IsDone)
        {
            return found.Error;
        }

        var interaction = found.Value;
        if ((unit.StandingOf(agentId, interaction.CampaignId).WhyNot(agentId) ?? (presence.IsReachable(agentId) ? null : Rejection.Unreachable)) is { } reason)
        {
            return new TransferTargetRefused(reason);
        }

        var offered = interaction.Offer(agentId, unit.Now, actor.UserId);
        return offered.IsDone ? Steering.Keep(unit, actor, interaction, "interaction.assigned", users.NameOf(agentId)) : offered;
    });
}
