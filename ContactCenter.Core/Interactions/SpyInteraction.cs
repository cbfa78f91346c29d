using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Interactions;

/// <summary>A supervisor begins to watch a conversation. The look is in the audit and leaves no other trace; nobody in the conversation notices.</summary>
public sealed class SpyInteraction(IUnitsOfWork units, CampaignDirectory campaigns)
{
    public Task<Result> Run(Actor actor, long interactionId) => units.Run<Result>(unit =>
    {
        if (unit.Refuse(actor, Roles.Supervisor) is { } refused)
        {
            return refused;
        }

        if (unit.FindHead(interactionId) is not { } head || campaigns.Current.Find(head.CampaignId) is not { } campaign || !actor.SeesGroup(campaign.SecurityGroupId))
        {
            return new NotFound();
        }

        unit.Audit(actor.UserId, "interaction.spied", interactionId.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return Result.Done;
    });
}
