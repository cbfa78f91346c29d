using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Routing;

/// <summary>The memory of routing as the rows tell it. What ended more than a week ago counts as never.</summary>
public sealed class ServiceMemoryQuery(IDbContextFactory<ContactDb> contexts, CampaignDirectory campaigns, TimeProvider time)
{
    static readonly TimeSpan past = TimeSpan.FromDays(7);

    public ServiceMemory Read()
    {
        using var db = contexts.CreateDbContext();
        var memory = new ServiceMemory();
        var since = time.NowMs() - (long)past.TotalMilliseconds;
        var ended =
            from leg in db.Legs.AsNoTracking()
            where leg.StartedAt >= since && leg.EndedAt != null
            join interaction in db.Interactions.AsNoTracking() on leg.InteractionId equals interaction.Id
            orderby leg.EndedAt, leg.InteractionId, leg.Number
            select new { leg.CampaignId, leg.AgentId, leg.StartedAt, leg.EndedAt, Completed = interaction.State == InteractionState.Completed && interaction.EndedAt == leg.EndedAt };
        foreach (var leg in ended)
        {
            memory.EndLeg(new ServiceMemory.Holder(leg.AgentId, leg.CampaignId, leg.StartedAt), leg.StartedAt, leg.EndedAt!.Value, leg.Completed, DayOf(leg.CampaignId, leg.EndedAt.Value));
        }

        foreach (var open in db.Interactions.AsNoTracking().Where(interaction => interaction.EndedAt == null && interaction.AgentId != null))
        {
            memory.Hold(open.Id, new ServiceMemory.Holder(open.AgentId!.Value, open.CampaignId, open.State == InteractionState.Active ? open.StateSince : null));
        }

        foreach (var campaign in campaigns.Current.All)
        {
            if (db.RoutingDecisions.AsNoTracking().Where(decision => decision.CampaignId == campaign.Id).OrderByDescending(decision => decision.Id).FirstOrDefault() is { } last)
            {
                memory.Choose(campaign.Id, new RowPlace(last.Position, last.AgentId));
            }
        }

        return memory;
    }

    /// <summary>The local day of an instant (UTC ms) in a campaign.</summary>
    public DateOnly DayOf(int campaignId, long at) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at.ToInstant(), campaigns.Current.Find(campaignId)?.Schedule.Zone ?? TimeZoneInfo.Utc).DateTime);
}
