using ContactCenter.Core.Common;

namespace ContactCenter.Core.Quality;

/// <summary>Numbers are stored.</summary>
public enum ReviewState
{
    /// <summary>Its author writes on it; nobody else sees it, and it counts nowhere.</summary>
    Draft = 1,

    /// <summary>Seen by the agent and by supervisors, and counted. It stands as it is until its author reopens it.</summary>
    Final = 2,
}

/// <summary>
/// One reviewer's answers about one ended interaction, to the questions that its campaign's form had when the review was begun: what becomes of the form
/// later changes nothing here. It is about one of the agents who served it.
/// </summary>
public sealed class Review
{
    Review() { }

    public long Id { get; private set; }
    public long InteractionId { get; private set; }
    public int ReviewerId { get; private set; }

    /// <summary>Whose work it is about, and the campaign in which the interaction ended: its form is asked.</summary>
    public int AgentId { get; private set; }
    public int CampaignId { get; private set; }

    /// <summary>When the interaction ended, UTC ms; figures count the review on that day.</summary>
    public long ConversationAt { get; private set; }
    public int FormId { get; private set; }
    public string FormName { get; private set; } = "";

    /// <summary>As they were, in the order they were asked.</summary>
    public List<QualityQuestion> Questions { get; private set; } = [];
    public ReviewState State { get; private set; } = ReviewState.Draft;

    /// <summary>One for each question, in no order.</summary>
    public List<ReviewAnswer> Answers { get; private set; } = [];

    /// <summary>Over all.</summary>
    public string? Comment { get; private set; }

    /// <summary>0–100 by <see cref="ReviewResult"/>; null of a draft.</summary>
    public double? Result { get; private set; }

    /// <summary>Up by one with every change.</summary>
    public int Version { get; private set; }

    /// <summary>UTC ms. <see cref="SeenAt"/>: when its agent first looked at it since it was made final.</summary>
    public long BegunAt { get; private set; }
    public long ChangedAt { get; private set; }
    public long? FinishedAt { get; private set; }
    public long? SeenAt { get; private set; }

    internal static Review Begin(Interactions.Interaction interaction, int agentId, int reviewerId, QualityForm form, long now) => new()
    {
        InteractionId = interaction.Id,
        AgentId = agentId,
        CampaignId = interaction.CampaignId,
        ConversationAt = interaction.EndedAt!.Value,
        ReviewerId = reviewerId,
        FormId = form.Id,
        FormName = form.Name,
        Questions = [.. form.Questions],
        BegunAt = now,
    };

    public ReviewAnswer? AnswerTo(QualityQuestion question) => Answers.Find(answer => answer.QuestionId == question.Id);

    /// <summary>Puts checked answers in place of those before.</summary>
    internal Error? Write(IReadOnlyList<ReviewAnswer> answers, string? comment, long now)
    {
        if (State != ReviewState.Draft)
        {
            return new ReviewIsFinal();
        }

        foreach (var answer in answers)
        {
            var known = Answers.Find(known => known.QuestionId == answer.QuestionId);
            if (known is null)
            {
                Answers.Add(answer);
            }
            else
            {
                (known.Stars, known.NotApplicable, known.Comment) = (answer.Stars, answer.NotApplicable, answer.Comment);
            }
        }

        (Comment, ChangedAt, Version) = (string.IsNullOrWhiteSpace(comment) ? null : comment.Trim(), now, Version + 1);
        return null;
    }

    /// <summary>Every question must be answered already, and one at least must apply.</summary>
    internal Error? Finish(long now)
    {
        if (State != ReviewState.Draft)
        {
            return new ReviewIsFinal();
        }

        if (ReviewResult.Of(Questions, Answers) is not { } result)
        {
            return new NothingApplies();
        }

        (State, Result, FinishedAt, SeenAt) = (ReviewState.Final, result, now, null);
        return null;
    }

    internal Error? Reopen(long now)
    {
        if (State != ReviewState.Final)
        {
            return new ReviewNotFinal();
        }

        (State, Result, FinishedAt, SeenAt, ChangedAt, Version) = (ReviewState.Draft, null, null, null, now, Version + 1);
        return null;
    }

    internal void See(long now) => SeenAt ??= now;
}

/// <summary>The answer to one question of a review.</summary>
public sealed class ReviewAnswer
{
    public const int MostStars = 5, LongestComment = 2_000;

    public long ReviewId { get; init; }
    public string QuestionId { get; init; } = "";

    /// <summary>0–5; yes is 5, no is 0; null = does not apply, or (in a draft) not answered yet.</summary>
    public int? Stars { get; internal set; }
    public bool NotApplicable { get; internal set; }
    public string? Comment { get; internal set; }
}

/// <summary>What the reviewed agent says to a final review; as often as they like, never changed.</summary>
public sealed class ReviewComment
{
    public const int Longest = 2_000;

    public long Id { get; init; }
    public long ReviewId { get; init; }
    public int AuthorId { get; init; }

    /// <summary>The sender's own; sent again it is the same comment.</summary>
    public string ClientId { get; init; } = "";
    public string Text { get; init; } = "";
    public long At { get; init; }

    /// <summary>When the review's author had it before them, UTC ms; null = it is news to them.</summary>
    public long? ReadAt { get; internal set; }
}
