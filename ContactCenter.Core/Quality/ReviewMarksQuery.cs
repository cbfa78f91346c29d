using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Quality;

/// <summary>What a list shows of an interaction's final reviews.</summary>
/// <param name="Average">Of their results, 0–100.</param>
public sealed record ReviewMark(long InteractionId, double Average, int Count);

/// <summary>The marks of the rows of a list, in one grouped query.</summary>
public sealed class ReviewMarksQuery(IDbContextFactory<ContactDb> contexts, CampaignDirectory campaigns)
{
    /// <summary>For supervisors: of those among the interactions that are in campaigns of their group and have a final review.</summary>
    public async Task<Result<IReadOnlyList<ReviewMark>>> Read(Actor actor, IReadOnlyCollection<long> interactionIds)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (await db.Refuse(actor, Roles.Supervisor) is { } refused)
        {
            return refused;
        }

        var visible = campaigns.Current.EverSeenBy(actor).Select(campaign => campaign.Id).ToList();
        return new Result<IReadOnlyList<ReviewMark>>(await db.Reviews
            .Where(review => interactionIds.Contains(review.InteractionId) && review.State == ReviewState.Final && visible.Contains(review.CampaignId))
            .GroupBy(review => review.InteractionId)
            .Select(group => new ReviewMark(group.Key, group.Average(review => review.Result!.Value), group.Count()))
            .ToListAsync());
    }
}
