using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Figures;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Quality;

/// <summary>Which final reviews: by the day on which the conversation ended, the last day included, in the asker's zone; null does not filter.</summary>
/// <param name="QuestionId">With <paramref name="FormId"/>: only answers to that question, and its stars in place of the whole result; where it does not apply the review is not among them.</param>
public sealed record ReviewFilter(DateOnly From, DateOnly To, TimeZoneInfo Zone, int? CampaignId = null, int? AgentId = null, int? FormId = null, string? QuestionId = null)
{
    public const int MostDays = 366;

    internal Error? Complaint => To < From ? new InvalidInput("to", "before-from") : To.DayNumber - From.DayNumber >= MostDays ? new InvalidInput("to", "too-long") : null;
}

/// <summary>One judgement that averages are made of: a review's result, or its answer to one question; both 0–100.</summary>
sealed class Judged
{
    public long ReviewId { get; init; }
    public long InteractionId { get; init; }
    public long At { get; init; }
    public int AgentId { get; init; }
    public int CampaignId { get; init; }
    public int ReviewerId { get; init; }
    public double Value { get; init; }

    /// <summary>What the actor may see of what the filter asks for. The counts and the lists behind them are both made of this, so they agree.</summary>
    public static IQueryable<Judged> Of(ContactDb db, CampaignSet campaigns, Actor actor, ReviewFilter filter)
    {
        var reviews = Reviews(db, campaigns, actor, filter);
        return filter.QuestionId is not { } question
            ? reviews.Select(review => new Judged
            {
                ReviewId = review.Id,
                InteractionId = review.InteractionId,
                At = review.ConversationAt,
                AgentId = review.AgentId,
                CampaignId = review.CampaignId,
                ReviewerId = review.ReviewerId,
                Value = review.Result!.Value,
            })
            : from review in reviews
              where review.FormId == filter.FormId
              from answer in review.Answers
              where answer.QuestionId == question && answer.Stars != null
              select new Judged
              {
                  ReviewId = review.Id,
                  InteractionId = review.InteractionId,
                  At = review.ConversationAt,
                  AgentId = review.AgentId,
                  CampaignId = review.CampaignId,
                  ReviewerId = review.ReviewerId,
                  Value = answer.Stars!.Value * (100.0 / ReviewAnswer.MostStars),
              };
    }

    public static IQueryable<Review> Reviews(ContactDb db, CampaignSet campaigns, Actor actor, ReviewFilter filter)
    {
        var visible = campaigns.EverSeenBy(actor).Select(campaign => campaign.Id).Where(id => filter.CampaignId is null || id == filter.CampaignId).ToList();
        var (from, to) = (LocalDay.StartOf(filter.From, filter.Zone), LocalDay.StartOf(filter.To.AddDays(1), filter.Zone));
        var reviews = db.Reviews.Where(review => review.State == ReviewState.Final && visible.Contains(review.CampaignId) && review.ConversationAt >= from && review.ConversationAt < to);
        return filter.AgentId is { } agent ? reviews.Where(review => review.AgentId == agent) : reviews;
    }
}
