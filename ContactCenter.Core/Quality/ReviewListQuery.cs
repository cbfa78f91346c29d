using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Quality;

/// <param name="Value">0–100: the result, or the stars of the question that was asked for.</param>
public sealed record ReviewRow(long ReviewId, long InteractionId, Channel Channel, string CustomerName, int AgentId, int CampaignId, int ReviewerId, long ConversationAt, double Value);

/// <summary>The reviews behind an average, the latest conversation first: as many as the average counted.</summary>
public sealed class ReviewListQuery(IDbContextFactory<ContactDb> contexts, CampaignDirectory campaigns)
{
    public const int Page = 100;

    /// <summary>For supervisors: campaigns of their group.</summary>
    /// <param name="skip">How many were read already.</param>
    public async Task<Result<(int Count, IReadOnlyList<ReviewRow> Rows)>> Read(Actor actor, ReviewFilter filter, int skip = 0)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if ((await db.Refuse(actor, Roles.Supervisor) ?? filter.Complaint) is { } refused)
        {
            return refused;
        }

        var judged = Judged.Of(db, campaigns.Current, actor, filter);
        var rows = await (
            from one in judged
            join interaction in db.Interactions on one.InteractionId equals interaction.Id
            orderby one.At descending, one.ReviewId descending
            select new ReviewRow(one.ReviewId, one.InteractionId, interaction.Channel, interaction.CustomerName, one.AgentId, one.CampaignId, one.ReviewerId, one.At, one.Value))
            .Skip(skip).Take(Page).ToListAsync();
        return (await judged.CountAsync(), (IReadOnlyList<ReviewRow>)rows);
    }
}
