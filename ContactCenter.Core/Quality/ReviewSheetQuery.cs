using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Quality;

/// <summary>All that a supervisor sees of the quality of one interaction.</summary>
/// <param name="Agents">Who served it, who had it last at the end; each can be judged.</param>
/// <param name="AgentId">The one of them whom the rest is about; 0 = nobody served it.</param>
/// <param name="Form">The campaign's as it is now, for a review that is not begun; null = it asks nothing.</param>
/// <param name="Own">The supervisor's own review, draft or final.</param>
/// <param name="Others">Other reviewers' final ones, in the order they were made final.</param>
/// <param name="Comments">The agent's, to any of these, oldest first.</param>
/// <param name="Self">The agent's own answers; they count in no average.</param>
/// <param name="Cannot">Why no review can be begun; null = it can.</param>
public sealed record ReviewSheet(IReadOnlyList<int> Agents, int AgentId, QualityForm? Form, Review? Own, IReadOnlyList<Review> Others, IReadOnlyList<ReviewComment> Comments, SelfReview? Self, Error? Cannot)
{
    IEnumerable<double> Results => Others.Append(Own).Where(review => review?.State == ReviewState.Final).Select(review => review!.Result!.Value);

    public int Count => Results.Count();

    /// <summary>The mean of the final reviews' results, 0–100, each counting alike; null = there is none.</summary>
    public double? Average => Count == 0 ? null : Results.Average();
}

/// <summary>Reads the reviews of one ended interaction for a supervisor of its campaign's group.</summary>
public sealed class ReviewSheetQuery(IDbContextFactory<ContactDb> contexts, CampaignDirectory campaigns)
{
    /// <param name="agentId">Whose part; null, or one who had none = who had it last.</param>
    public async Task<Result<ReviewSheet>> Read(Actor actor, long interactionId, int? agentId = null)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (await db.Refuse(actor, Roles.Supervisor) is { } refused)
        {
            return refused;
        }

        var interaction = await db.Interactions.AsNoTracking().FirstOrDefaultAsync(interaction => interaction.Id == interactionId && interaction.EndedAt != null);
        if (interaction is null || campaigns.Current.Find(interaction.CampaignId) is not { } campaign || !actor.SeesGroup(campaign.SecurityGroupId))
        {
            return new NotFound();
        }

        var agents = ServingAgents.Of(db, interaction);
        var agent = agents.Contains(agentId ?? 0) ? agentId!.Value : agents.LastOrDefault();
        var reviews = await db.Reviews.AsNoTracking().Include(review => review.Answers)
            .Where(review => review.InteractionId == interactionId && review.AgentId == agent && (review.State == ReviewState.Final || review.ReviewerId == actor.UserId))
            .OrderBy(review => review.FinishedAt).ThenBy(review => review.Id).ToListAsync();
        var ids = reviews.ConvertAll(review => review.Id);
        var comments = ids.Count == 0 ? [] : await db.ReviewComments.AsNoTracking().Where(comment => ids.Contains(comment.ReviewId)).OrderBy(comment => comment.Id).ToListAsync();
        var self = await db.SelfReviews.AsNoTracking().FirstOrDefaultAsync(review => review.InteractionId == interactionId && review.AgentId == agent);
        var form = await db.QualityForms.AsNoTracking().FirstOrDefaultAsync(form => form.Id == campaign.QualityFormId && form.DeletedAt == null);
        return new ReviewSheet(
            agents, agent, form, reviews.Find(review => review.ReviewerId == actor.UserId), reviews.FindAll(review => review.ReviewerId != actor.UserId), comments, self,
            agents.Count == 0 ? new NobodyServed() : form is null ? new NoQualityForm() : null);
    }
}
