using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Quality;

/// <summary>A final review as its agent's list shows it.</summary>
public sealed record AgentReview(long Id, long InteractionId, Channel Channel, string CustomerName, int CampaignId, int ReviewerId, long ConversationAt, long FinishedAt, double Result, bool IsNew);

/// <summary>One of them with its answers and what the agent said to it, oldest first.</summary>
public sealed record AgentReviewDetail(Review Review, IReadOnlyList<ReviewComment> Comments);

/// <summary>An agent's own final reviews; drafts and other people's never.</summary>
public sealed class AgentReviewsQuery(IDbContextFactory<ContactDb> contexts)
{
    public const int Most = 50;

    /// <summary>The latest to be made final first.</summary>
    /// <param name="skip">How many were read already.</param>
    public async Task<Result<IReadOnlyList<AgentReview>>> List(Actor actor, int skip = 0)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await db.Refuse(actor, Roles.Agent) is { } refused ? refused : new Result<IReadOnlyList<AgentReview>>(await (
            from review in db.Reviews
            where review.AgentId == actor.UserId && review.State == ReviewState.Final
            join interaction in db.Interactions on review.InteractionId equals interaction.Id
            orderby review.FinishedAt descending, review.Id descending
            select new AgentReview(review.Id, review.InteractionId, interaction.Channel, interaction.CustomerName, review.CampaignId, review.ReviewerId,
                review.ConversationAt, review.FinishedAt!.Value, review.Result!.Value, review.SeenAt == null)).Skip(skip).Take(Most).ToListAsync());
    }

    /// <summary>How many the agent has not looked at.</summary>
    public async Task<Result<int>> Unseen(Actor actor)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await db.Refuse(actor, Roles.Agent) is { } refused ? refused
            : await db.Reviews.CountAsync(review => review.AgentId == actor.UserId && review.State == ReviewState.Final && review.SeenAt == null);
    }

    public async Task<Result<AgentReviewDetail>> Read(Actor actor, long reviewId)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (await db.Refuse(actor, Roles.Agent) is { } refused)
        {
            return refused;
        }

        var review = await db.Reviews.AsNoTracking().Include(review => review.Answers)
            .FirstOrDefaultAsync(review => review.Id == reviewId && review.AgentId == actor.UserId && review.State == ReviewState.Final);
        return review is null ? new NotFound()
            : new AgentReviewDetail(review, await db.ReviewComments.AsNoTracking().Where(comment => comment.ReviewId == reviewId).OrderBy(comment => comment.Id).ToListAsync());
    }
}
