using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Erasing;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Quality;

/// <summary>An agent who served an ended interaction answers the campaign's quality form about their own work: once, and anew until the end of that day.</summary>
public sealed class ReviewOwnInteraction(IUnitsOfWork units, CampaignDirectory campaigns)
{
    public Task<Result> Run(Actor actor, long interactionId, IReadOnlyList<GivenAnswer> given) => units.Run(unit => Review(unit, actor, interactionId, given));

    Result Review(Unit unit, Actor actor, long interactionId, IReadOnlyList<GivenAnswer> given)
    {
        if (unit.Refuse(actor, Roles.Agent) is { } refused)
        {
            return refused;
        }

        if (unit.FindHead(interactionId) is not { } head || campaigns.Current.Find(head.CampaignId) is not { } campaign)
        {
            return new NotFound();
        }

        if (head.AgentId != actor.UserId && !unit.Db.Legs.Any(leg => leg.InteractionId == interactionId && leg.AgentId == actor.UserId))
        {
            return new NotYours();
        }

        if (!head.State.IsEnded())
        {
            return new InteractionStillOpen();
        }

        if (unit.RefuseErased(interactionId) is { } erased)
        {
            return erased;
        }

        if (campaigns.Current.QualityForms.FirstOrDefault(form => form.Id == campaign.QualityFormId) is not { } form)
        {
            return new NoQualityForm();
        }

        var review = unit.Db.SelfReviews.Find(interactionId, actor.UserId);
        if (!SelfReviews.MayChange(review, campaign, unit.Now))
        {
            return new SelfReviewClosed();
        }

        var answers = SelfReviews.Check(form, given);
        if (!answers.IsDone)
        {
            return answers.Error;
        }

        if (review is not null && review.FormId == form.Id && review.Answers.SequenceEqual(answers.Value))
        {
            return Result.Done;
        }

        review ??= unit.Db.SelfReviews.Add(new SelfReview { InteractionId = interactionId, AgentId = actor.UserId, CreatedAt = unit.Now }).Entity;
        (review.FormId, review.Answers, review.ChangedAt) = (form.Id, answers.Value, unit.Now);
        unit.Db.SaveChanges();
        unit.Append(new SelfReviewed(), interactionId, head.CampaignId, actor.UserId);
        return Result.Done;
    }
}
