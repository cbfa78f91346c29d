using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Figures;

/// <summary>What the rows say of the present days, at a start.</summary>
public sealed class BookStartQuery(IDbContextFactory<ContactDb> contexts, CampaignDirectory campaigns, TimeProvider time)
{
    internal BookStart Read()
    {
        using var db = contexts.CreateDbContext();
        var since = time.NowMs() - (long)DayBook.Kept.TotalMilliseconds;
        var present = db.AgentSessions.Where(session => session.EndedAt == null || session.EndedAt > since).Select(session => session.UserId).Distinct().ToList();
        return new FactsQuery(db).ReadForToday([.. campaigns.Current.All.Select(campaign => campaign.Id)], present, since);
    }
}
