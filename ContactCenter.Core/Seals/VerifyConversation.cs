using System.Globalization;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Seals;

/// <summary>A supervisor asks whether a recording of their group is as it was written. That they asked is in the audit.</summary>
public sealed class VerifyConversation(IUnitsOfWork units, CampaignDirectory campaigns, ISealedStore store)
{
    public async Task<Result<SealCheck>> Run(Actor actor, long interactionId)
    {
        var audited = await units.Run<Result>(unit => Audit(unit, actor, interactionId));
        return audited.Error is { } refused ? refused : await Task.Run<Result<SealCheck>>(() => Check(interactionId));
    }

    Result<SealCheck> Check(long interactionId)
    {
        using var reader = store.Open();
        return reader.Check(interactionId) is { } check ? check : new NotFound();
    }

    Result Audit(Unit unit, Actor actor, long interactionId)
    {
        if (unit.Refuse(actor, Roles.Supervisor) is { } refused)
        {
            return refused;
        }

        if (unit.FindHead(interactionId) is not { } head || !head.State.IsEnded()
            || campaigns.Current.Find(head.CampaignId) is not { } campaign || !actor.SeesGroup(campaign.SecurityGroupId))
        {
            return new NotFound();
        }

        unit.Audit(actor.UserId, "recording.verified", interactionId.ToString(CultureInfo.InvariantCulture));
        return Result.Done;
    }
}
