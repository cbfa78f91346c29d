using System.Globalization;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Alerts;

/// <summary>A supervisor of the campaign's group takes note of an alert, for all: everybody sees who and when. Of two at once the second is told who was first.</summary>
public sealed class AcknowledgeAlert(IUnitsOfWork units, CampaignDirectory campaigns, UserDirectory users, AlertPost post)
{
    public Task<Result> Run(Actor actor, long alertId) => units.Run<Result>(unit =>
    {
        if (unit.Refuse(actor, Roles.Supervisor) is { } refused)
        {
            return refused;
        }

        if (unit.Db.Alerts.FirstOrDefault(alert => alert.Id == alertId) is not { } alert || campaigns.Current.Find(alert.CampaignId) is not { } campaign || !actor.SeesGroup(campaign.SecurityGroupId))
        {
            return new NotFound();
        }

        if (alert.AcknowledgedBy is { } by)
        {
            return by == actor.UserId ? Result.Done : new AlreadyAcknowledged(by, users.NameOf(by));
        }

        (alert.AcknowledgedAt, alert.AcknowledgedBy) = (unit.Now, actor.UserId);
        unit.Db.SaveChanges();
        unit.Append(new AlertAcknowledged(alert.Id, actor.UserId), campaignId: alert.CampaignId);
        post.Write(unit, alert, "alert.acknowledged");
        unit.Audit(actor.UserId, "alert.acknowledged", alert.Id.ToString(CultureInfo.InvariantCulture), campaign.Name);
        return Result.Done;
    });
}
