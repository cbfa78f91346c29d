using System.Globalization;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Recordings;

/// <summary>A supervisor of the group marks a message left out of hours as seen, or takes the mark away. As it is already, nothing changes: who saw it first stays. In the audit.</summary>
public sealed class MarkOfflineSeen(IUnitsOfWork units, CampaignDirectory campaigns)
{
    public Task<Result> Run(Actor actor, long interactionId, bool isSeen) => units.Run(unit => Mark(unit, actor, interactionId, isSeen));

    Result Mark(Unit unit, Actor actor, long interactionId, bool isSeen)
    {
        if (unit.Refuse(actor, Roles.Supervisor) is { } refused)
        {
            return refused;
        }

        if (unit.FindHead(interactionId) is not { State: InteractionState.Offline } head
            || campaigns.Current.Find(head.CampaignId) is not { } campaign || !actor.SeesGroup(campaign.SecurityGroupId))
        {
            return new NotFound();
        }

        var mark = unit.Db.SeenMarks.Find(interactionId);
        if (isSeen == mark is not null)
        {
            return Result.Done;
        }

        if (mark is null)
        {
            unit.Db.SeenMarks.Add(new SeenMark { InteractionId = interactionId, ByUserId = actor.UserId, At = unit.Now });
        }
        else
        {
            unit.Db.SeenMarks.Remove(mark);
        }

        unit.Db.SaveChanges();
        unit.Append(new OfflineMarked(isSeen), interactionId, head.CampaignId, actor.UserId);
        unit.Audit(actor.UserId, isSeen ? "recording.seen" : "recording.unseen", interactionId.ToString(CultureInfo.InvariantCulture));
        return Result.Done;
    }
}
