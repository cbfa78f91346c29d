using System.Globalization;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Recordings;

/// <summary>A supervisor reads a recording of their group. The look is in the audit, and is there before anything is shown.</summary>
public sealed class OpenRecording(IUnitsOfWork units, CampaignDirectory campaigns, ConversationQuery conversations)
{
    public async Task<Result<Conversation>> Run(Actor actor, long interactionId)
    {
        var audited = await units.Run<Result>(unit => Audit(unit, actor, interactionId));
        return audited.Error is { } refused ? refused : await conversations.Read(actor, interactionId);
    }

    Result Audit(Unit unit, Actor actor, long interactionId)
    {
        if (unit.Refuse(actor, Roles.Supervisor) is { } refused)
        {
            return refused;
        }

        // What is still open is not a recording: it is watched by SpyInteraction.
        if (unit.FindHead(interactionId) is not { } head || !head.State.IsEnded()
            || campaigns.Current.Find(head.CampaignId) is not { } campaign || !actor.SeesGroup(campaign.SecurityGroupId))
        {
            return new NotFound();
        }

        unit.Audit(actor.UserId, "recording.opened", interactionId.ToString(CultureInfo.InvariantCulture));
        return Result.Done;
    }
}
