using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Alerts;

/// <summary>For a supervisor: what is open, and what was over or acknowledged of late, of the campaigns of their group.</summary>
public sealed class AlertsQuery(IDbContextFactory<ContactDb> contexts, CampaignDirectory campaigns, TimeProvider time)
{
    public const int Most = 50;

    /// <summary>So long what is over is shown.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromHours(12);

    /// <summary>Newest first, open ones before the others.</summary>
    public async Task<Result<IReadOnlyList<Alert>>> Read(Actor actor)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (await db.Refuse(actor, Roles.Supervisor) is { } refused)
        {
            return refused;
        }

        var seen = campaigns.Current.SeenBy(actor).Select(campaign => campaign.Id).ToList();
        var since = time.NowMs() - (long)Kept.TotalMilliseconds;
        return new Result<IReadOnlyList<Alert>>(await db.Alerts.AsNoTracking().Where(alert => seen.Contains(alert.CampaignId) && (alert.ClearedAt == null || alert.ClearedAt > since))
            .OrderBy(alert => alert.ClearedAt != null).ThenByDescending(alert => alert.Id).Take(Most).ToListAsync());
    }
}
