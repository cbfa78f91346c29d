using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Quality;

/// <param name="Text">What the agent said.</param>
public sealed record UnreadComment(long Id, long ReviewId, long InteractionId, Channel Channel, int AgentId, string CustomerName, string Text, long At);

/// <param name="Newest">At most <see cref="UnreadCommentsQuery.Most"/>.</param>
public sealed record UnreadComments(int Count, IReadOnlyList<UnreadComment> Newest);

/// <summary>What agents said to a supervisor's own final reviews and the supervisor has not read, the newest first; in campaigns of their group, and not of what was erased.</summary>
public sealed class UnreadCommentsQuery(IDbContextFactory<ContactDb> contexts, CampaignDirectory campaigns)
{
    public const int Most = 20;

    public async Task<Result<UnreadComments>> Read(Actor actor)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (await db.Refuse(actor, Roles.Supervisor) is { } refused)
        {
            return refused;
        }

        var visible = campaigns.Current.EverSeenBy(actor).Select(campaign => campaign.Id).ToList();
        // Few are unread; a reviewer's reviews may be a hundred thousand.
        var spokenTo = await db.ReviewComments.Where(comment => comment.ReadAt == null).Select(comment => comment.ReviewId).Distinct().ToListAsync();
        var unread =
            from comment in db.ReviewComments
            where comment.ReadAt == null && comment.Text != ""
            join review in db.Reviews on comment.ReviewId equals review.Id
            where spokenTo.Contains(review.Id) && review.ReviewerId == actor.UserId && review.State == ReviewState.Final && visible.Contains(review.CampaignId)
            join interaction in db.Interactions on review.InteractionId equals interaction.Id
            orderby comment.Id descending
            select new UnreadComment(comment.Id, review.Id, interaction.Id, interaction.Channel, review.AgentId, interaction.CustomerName, comment.Text, comment.At);
        return new UnreadComments(await unread.CountAsync(), await unread.Take(Most).ToListAsync());
    }
}
