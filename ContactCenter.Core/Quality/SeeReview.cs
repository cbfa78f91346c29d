using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Quality;

/// <summary>The reviewed agent has looked at a final review of theirs; it is no longer new. A second look changes nothing.</summary>
public sealed class SeeReview(IUnitsOfWork units)
{
    public Task<Result> Run(Actor actor, long reviewId) => units.Run(unit => See(unit, actor, reviewId));

    static Result See(Unit unit, Actor actor, long reviewId)
    {
        if (unit.Refuse(actor, Roles.Agent) is { } refused)
        {
            return refused;
        }

        if (unit.Db.Reviews.Find(reviewId) is not { State: ReviewState.Final } review || review.AgentId != actor.UserId)
        {
            return new NotFound();
        }

        if (review.SeenAt is null)
        {
            review.See(unit.Now);
            unit.Db.SaveChanges();
            unit.Append(new ReviewSeen(review.Id), review.InteractionId, review.CampaignId, actor.UserId);
        }

        return Result.Done;
    }
}
