using ContactCenter.Core.Agents;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;

namespace ContactCenter.Core.Routing;

/// <summary>The router's decision becomes true, if the rows still allow it: the interaction is offered to whom was chosen, and why is kept with it.</summary>
public sealed class OfferInteraction(IUnitsOfWork units, AgentPresence presence)
{
    public Task<Result> Run(long interactionId, int campaignId, RoutingDecision decision) => units.Run(unit =>
    {
        if (unit.FindInteraction(interactionId) is not { } interaction || interaction.CampaignId != campaignId)
        {
            return new NotFound();
        }

        var agentId = decision.Chosen!.AgentId;
        if (unit.WhyNot(agentId, campaignId) is { } reason)
        {
            return reason;
        }

        // No row knows it.
        if (!presence.IsReachable(agentId))
        {
            return new NotEligible(Rejection.Unreachable.Code());
        }

        var offered = interaction.Offer(agentId, unit.Now);
        if (offered.IsDone)
        {
            unit.Save(interaction);
            unit.Keep(decision, interaction);
        }

        return offered;
    });
}
