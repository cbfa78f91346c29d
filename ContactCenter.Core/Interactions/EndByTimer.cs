using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;

namespace ContactCenter.Core.Interactions;

/// <summary>Ends an interaction because a clock ran out: it waited too long, or its visitor is gone. Nothing happens when it moved on meanwhile.</summary>
public sealed class EndByTimer(IUnitsOfWork units, CampaignDirectory campaigns)
{
    public Task<Result> Run(long interactionId, EndReason reason) => units.Run(unit =>
    {
        if (unit.FindInteraction(interactionId) is not { } interaction)
        {
            return new NotFound();
        }

        return Endings.End(unit, interaction, reason, campaigns);
    });
}
