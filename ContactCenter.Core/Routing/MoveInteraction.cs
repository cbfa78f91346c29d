using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Routing;

/// <summary>A supervisor moves one that waits into another campaign of its channel that they see: a new queue entry with the time it has waited already, so that nobody begins anew by it.</summary>
public sealed class MoveInteraction(IUnitsOfWork units, CampaignDirectory campaigns, UserDirectory users, TransferToCampaign transfer)
{
    public Task<Result> Run(Actor actor, long interactionId, int campaignId) => units.Run(unit =>
    {
        var found = Steering.Find(unit, actor, interactionId, campaigns.Current, users);
        if (!found.IsDone)
        {
            return found.Error;
        }

        var interaction = found.Value;
        if (transfer.WhyNot(unit, actor, interaction, campaignId) is { } refused)
        {
            return refused;
        }

        var moved = interaction.MoveToCampaign(campaignId, unit.Now, actor.UserId);
        return moved.IsDone ? Steering.Keep(unit, actor, interaction, "interaction.moved", campaigns.Current.Find(campaignId)?.Name) : moved;
    });
}
