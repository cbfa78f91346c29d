using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Figures;
using ContactCenter.Core.Providers.Bulk;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Erasing;

/// <summary>Begins an erasure for each campaign whose days to keep are over for some conversation: when so many whole days of its zone have passed since the day it ended.</summary>
public sealed class Retention(IUnitsOfWork units, IDbContextFactory<ContactDb> contexts, CampaignDirectory campaigns, TimeProvider time)
{
    /// <summary>How long providers' ids of messages are kept that belong to no conversation, so that nothing would ever take them away.</summary>
    static readonly TimeSpan unowned = TimeSpan.FromDays(7);

    /// <summary>How many were begun.</summary>
    public async Task<int> Begin(CancellationToken stop = default)
    {
        await units.Run(unit =>
        {
            unit.Providers.ForgetUnowned(time.NowMs() - (long)unowned.TotalMilliseconds);
            return Result.Done;
        });
        var begun = 0;
        foreach (var campaign in campaigns.Current.Campaigns.Where(campaign => campaign.DaysToKeep is > 0))
        {
            stop.ThrowIfCancellationRequested();
            var upTo = UpTo(campaign, time.NowMs());
            await using var db = await contexts.CreateDbContextAsync(stop);
            if (!await db.ErasureCases.AnyAsync(found => found.CampaignId == campaign.Id && found.State < ErasureState.Cleaning, stop) && await IsDue(db, campaign.Id, upTo, stop))
            {
                await Begin(campaign.Id, upTo);
                begun++;
            }
        }

        return begun;
    }

    static async Task<bool> IsDue(ContactDb db, int campaignId, long upTo, CancellationToken stop) =>
        (await Find(db, campaignId, upTo, 1, stop)).Count > 0 || await BatchRetention.Due(db, campaignId, upTo).AnyAsync(stop);

    /// <summary>What ended before this (UTC ms) is kept no longer.</summary>
    internal static long UpTo(Campaign campaign, long now) =>
        LocalDay.StartOf(LocalDay.Of(now, campaign.Schedule.Zone).Date.AddDays(-campaign.DaysToKeep!.Value), campaign.Schedule.Zone);

    /// <summary>Ended conversations of a campaign that ended before and are in no erasure.</summary>
    internal static async Task<List<long>> Find(ContactDb db, int campaignId, long upTo, int take, CancellationToken stop)
    {
        // What ended before the last retention's day is erased already: it need not be gone through again.
        var since = await db.ErasureCases.Where(found => found.CampaignId == campaignId && found.State >= ErasureState.Cleaning).MaxAsync(found => found.UpTo, stop) ?? 0;
        return await db.Interactions
            .Where(interaction => interaction.CampaignId == campaignId && interaction.EndedAt != null && interaction.EndedAt >= since && interaction.EndedAt < upTo && !db.ErasedInteractions.Any(item => item.InteractionId == interaction.Id))
            .OrderBy(interaction => interaction.EndedAt).Select(interaction => interaction.Id).Take(take).ToListAsync(stop);
    }

    Task<Result> Begin(int campaignId, long upTo) => units.Run(unit =>
    {
        unit.Db.ErasureCases.Add(new ErasureCase { PublicId = PublicId.New(), Reason = ErasureReason.Retention, CampaignId = campaignId, UpTo = upTo, State = ErasureState.Erasing, StartedAt = unit.Now });
        unit.Db.SaveChanges();
        return Result.Done;
    });
}
