using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Interactions;

/// <summary>The agent who has it ends it.</summary>
public sealed class EndInteraction(IUnitsOfWork units, CampaignDirectory campaigns)
{
    public Task<Result> Run(Actor actor, long interactionId) => units.Run(unit =>
    {
        if (unit.Refuse(actor, Roles.Agent) is { } refused)
        {
            return refused;
        }

        if (unit.FindInteraction(interactionId) is not { } interaction)
        {
            return new NotFound();
        }

        if (interaction.AgentId != actor.UserId)
        {
            return new NotYours();
        }

        return Endings.End(unit, interaction, EndReason.AgentEnded, campaigns);
    });
}
