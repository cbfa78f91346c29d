using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Alerts;

/// <summary>What became of the posts to a campaign's webhook.</summary>
/// <param name="Last">The one that was attempted last; null = none yet.</param>
/// <param name="TakenAt">When one was last taken, UTC ms; null = never.</param>
/// <param name="Waiting">So many are still to be delivered.</param>
public sealed record AlertDeliveries(AlertDelivery? Last, long? TakenAt, int Waiting);

/// <summary>Tells an administrator of the campaign's group how its webhook fares.</summary>
public sealed class AlertDeliveryQuery(IDbContextFactory<ContactDb> contexts, CampaignDirectory campaigns)
{
    public async Task<Result<AlertDeliveries>> Read(Actor actor, int campaignId)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (await db.Refuse(actor, Roles.Administrator) is { } refused)
        {
            return refused;
        }

        if (campaigns.Current.Find(campaignId) is not { } campaign || !actor.SeesGroup(campaign.SecurityGroupId))
        {
            return new NotFound();
        }

        var deliveries = db.AlertDeliveries.AsNoTracking().Where(delivery => delivery.CampaignId == campaignId);
        return new AlertDeliveries(
            await deliveries.Where(delivery => delivery.AttemptedAt != null).OrderByDescending(delivery => delivery.AttemptedAt).ThenByDescending(delivery => delivery.Id).FirstOrDefaultAsync(),
            await deliveries.MaxAsync(delivery => delivery.DeliveredAt),
            await deliveries.CountAsync(delivery => delivery.NextAt != null));
    }
}
