using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;

namespace ContactCenter.Core.Interactions;

/// <summary>The visitor ends the chat, or leaves the queue. Done also when it had ended already.</summary>
public sealed class LeaveInteraction(IUnitsOfWork units, CampaignDirectory campaigns)
{
    public Task<Result> Run(long interactionId) => units.Run(unit =>
    {
        if (unit.FindInteraction(interactionId) is not { } interaction)
        {
            return new NotFound();
        }

        var ended = Endings.End(unit, interaction, EndReason.VisitorEnded, campaigns);
        return ended.Error is InteractionEnded ? Result.Done : ended;
    });
}
