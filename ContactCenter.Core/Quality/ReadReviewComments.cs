using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Quality;

/// <summary>A review's author has read what its agent said to it: none of it is news any more. A second reading changes nothing.</summary>
public sealed class ReadReviewComments(IUnitsOfWork units, CampaignDirectory campaigns)
{
    public Task<Result> Run(Actor actor, long reviewId) => units.Run(unit => Read(unit, actor, reviewId));

    Result Read(Unit unit, Actor actor, long reviewId)
    {
        if (unit.Refuse(actor, Roles.Supervisor) is { } refused)
        {
            return refused;
        }

        var review = unit.Db.Reviews.Find(reviewId);
        if (review is null || review.ReviewerId != actor.UserId || campaigns.Current.Find(review.CampaignId) is not { } campaign || !actor.SeesGroup(campaign.SecurityGroupId))
        {
            return new NotFound();
        }

        if (unit.Db.ReviewComments.Where(comment => comment.ReviewId == reviewId && comment.ReadAt == null).ExecuteUpdate(set => set.SetProperty(comment => comment.ReadAt, unit.Now)) > 0)
        {
            unit.Append(new ReviewCommentsRead(reviewId), review.InteractionId, review.CampaignId, actor.UserId);
        }

        return Result.Done;
    }
}
