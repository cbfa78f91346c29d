using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Erasing;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Quality;

/// <summary>The reviewed agent says something to a final review of theirs; supervisors see it with the review. Sent again with the same id it stays one comment.</summary>
public sealed class CommentOnReview(IUnitsOfWork units)
{
    public Task<Result> Run(Actor actor, long reviewId, string clientId, string text) => units.Run(unit => Comment(unit, actor, reviewId, clientId, text));

    static Result Comment(Unit unit, Actor actor, long reviewId, string clientId, string text)
    {
        if (unit.Refuse(actor, Roles.Agent) is { } refused)
        {
            return refused;
        }

        if (unit.Db.Reviews.Find(reviewId) is not { State: ReviewState.Final } review || review.AgentId != actor.UserId)
        {
            return new NotFound();
        }

        if (unit.RefuseErased(review.InteractionId) is { } erased)
        {
            return erased;
        }

        if (InputRules.Check(text, ReviewComment.Longest, required: true) is { } code)
        {
            return new InvalidInput("text", code);
        }

        if (InputRules.Check(clientId, InputRules.ClientId, required: true) is { } bad)
        {
            return new InvalidInput("clientId", bad);
        }

        if (unit.Db.ReviewComments.Any(comment => comment.ReviewId == reviewId && comment.ClientId == clientId))
        {
            return Result.Done;
        }

        unit.Db.ReviewComments.Add(new ReviewComment { ReviewId = reviewId, AuthorId = actor.UserId, ClientId = clientId, Text = text.Trim(), At = unit.Now });
        unit.Db.SaveChanges();
        unit.Append(new ReviewCommented(reviewId, review.ReviewerId), review.InteractionId, review.CampaignId, actor.UserId);
        return Result.Done;
    }
}
