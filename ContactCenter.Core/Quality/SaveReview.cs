using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Erasing;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Quality;

/// <param name="FormVersion">Of the form that was shown, while there is no review yet.</param>
/// <param name="Version">Of the review that was shown; 0 = there was none.</param>
/// <param name="AgentId">Whose part is judged; null = who had the interaction last.</param>
public sealed record ReviewInput(int FormVersion, int Version, IReadOnlyList<ReviewerAnswer> Answers, string? Comment, int? AgentId = null);

public sealed record ReviewSaved(long Id, int Version);

/// <summary>
/// A supervisor of the group answers the campaign's quality form about an ended interaction: one review by each reviewer of each agent who served it. The first saving begins it and keeps
/// the form as it is then. A draft may be saved as often as wanted; made final it stands, until its author takes it back by <see cref="ReopenReview"/>.
/// Errors: <see cref="InteractionStillOpen"/>, <see cref="NobodyServed"/>, <see cref="NotServedBy"/>, <see cref="NoQualityForm"/>, <see cref="FormChanged"/>, <see cref="ReviewChanged"/>,
/// <see cref="ReviewIsFinal"/>, <see cref="NothingApplies"/>, and complaints at the questions.
/// </summary>
public sealed class SaveReview(IUnitsOfWork units, CampaignDirectory campaigns)
{
    public Task<Result<ReviewSaved>> Draft(Actor actor, long interactionId, ReviewInput input) => units.Run(unit => Save(unit, actor, interactionId, input, final: false));

    public Task<Result<ReviewSaved>> Final(Actor actor, long interactionId, ReviewInput input) => units.Run(unit => Save(unit, actor, interactionId, input, final: true));

    Result<ReviewSaved> Save(Unit unit, Actor actor, long interactionId, ReviewInput input, bool final)
    {
        if (unit.Refuse(actor, Roles.Supervisor) is { } refused)
        {
            return refused;
        }

        if (unit.FindInteraction(interactionId) is not { } interaction
            || campaigns.Current.Find(interaction.CampaignId) is not { } campaign || !actor.SeesGroup(campaign.SecurityGroupId))
        {
            return new NotFound();
        }

        if (unit.RefuseErased(interactionId) is { } erased)
        {
            return erased;
        }

        var agent = input.AgentId ?? ServingAgents.Of(unit.Db, interaction).LastOrDefault();
        var review = unit.Db.Reviews.Include(review => review.Answers).FirstOrDefault(review => review.InteractionId == interactionId && review.ReviewerId == actor.UserId && review.AgentId == agent);
        var isNew = review is null;
        if (review is null)
        {
            var begun = Begin(unit, actor, interaction, agent, campaign, input);
            if (!begun.IsDone)
            {
                return begun.Error;
            }

            review = begun.Value;
        }

        if (review.Version != input.Version)
        {
            return new ReviewChanged();
        }

        var answers = ReviewAnswers.Check(review.Questions, input.Answers, input.Comment, complete: final);
        if ((answers.IsDone ? review.Write(answers.Value, input.Comment, unit.Now) ?? (final ? review.Finish(unit.Now) : null) : answers.Error) is { } wrong)
        {
            return wrong;
        }

        if (isNew)
        {
            unit.Db.Add(review);
        }

        unit.Db.SaveChanges();
        if (isNew)
        {
            unit.Append(new ReviewBegun(review.Id), interactionId, review.CampaignId, actor.UserId);
        }

        if (final)
        {
            unit.Append(new ReviewFinished(review.Id, review.AgentId), interactionId, review.CampaignId, actor.UserId);
            unit.Audit(actor.UserId, "review.finished", ReviewAudit.Subject(review));
        }

        return new ReviewSaved(review.Id, review.Version);
    }

    Result<Review> Begin(Unit unit, Actor actor, Interaction interaction, int agent, Campaign campaign, ReviewInput input)
    {
        if (!interaction.State.IsEnded())
        {
            return new InteractionStillOpen();
        }

        var served = ServingAgents.Of(unit.Db, interaction);
        if (!served.Contains(agent))
        {
            return served.Count == 0 ? new NobodyServed() : new NotServedBy();
        }

        // As the database has it: what the directory knows may be a moment older than what another administrator just saved.
        if (unit.Db.QualityForms.AsNoTracking().FirstOrDefault(form => form.Id == campaign.QualityFormId && form.DeletedAt == null) is not { } form)
        {
            return new NoQualityForm();
        }

        return form.Version != input.FormVersion ? new FormChanged() : Review.Begin(interaction, agent, actor.UserId, form, unit.Now);
    }
}

static class ReviewAudit
{
    public static string Subject(Review review) => review.InteractionId.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
