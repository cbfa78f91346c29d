using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Monitoring;

/// <summary>The campaigns that the asking supervisor put in front.</summary>
public sealed class PinnedCampaignsQuery(IDbContextFactory<ContactDb> contexts, CampaignDirectory campaigns)
{
    /// <summary>In their order; those that were deleted, or went to where the supervisor does not look, are left out.</summary>
    public async Task<Result<IReadOnlyList<int>>> Read(Actor actor)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (await db.Refuse(actor, Roles.Supervisor) is { } refused)
        {
            return refused;
        }

        var row = await db.SupervisorPins.AsNoTracking().FirstOrDefaultAsync(pins => pins.UserId == actor.UserId);
        var seen = campaigns.Current.SeenBy(actor).Select(campaign => campaign.Id).ToHashSet();
        return new Result<IReadOnlyList<int>>([.. (row?.CampaignIds ?? []).Where(seen.Contains)]);
    }
}
