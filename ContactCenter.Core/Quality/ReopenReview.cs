using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Quality;

/// <summary>
/// Its author takes a final review back to a draft, as released evaluations are taken back in the peers: until it is final again the agent does not see it and it
/// counts nowhere. The agent's comments and the questions of then stay. Errors: <see cref="NotYours"/>, <see cref="ReviewNotFinal"/>. In the audit.
/// </summary>
public sealed class ReopenReview(IUnitsOfWork units, CampaignDirectory campaigns)
{
    public Task<Result> Run(Actor actor, long reviewId) => units.Run(unit => Reopen(unit, actor, reviewId));

    Result Reopen(Unit unit, Actor actor, long reviewId)
    {
        if (unit.Refuse(actor, Roles.Supervisor) is { } refused)
        {
            return refused;
        }

        var review = unit.Db.Reviews.Find(reviewId);
        if (review is null || campaigns.Current.Find(review.CampaignId) is not { } campaign || !actor.SeesGroup(campaign.SecurityGroupId)
            || (review.ReviewerId != actor.UserId && review.State != ReviewState.Final))
        {
            return new NotFound();
        }

        if (review.ReviewerId != actor.UserId)
        {
            return new NotYours();
        }

        if (review.Reopen(unit.Now) is { } impossible)
        {
            return impossible;
        }

        unit.Db.SaveChanges();
        unit.Append(new ReviewReopened(review.Id, review.AgentId), review.InteractionId, review.CampaignId, actor.UserId);
        unit.Audit(actor.UserId, "review.reopened", ReviewAudit.Subject(review));
        return Result.Done;
    }
}
