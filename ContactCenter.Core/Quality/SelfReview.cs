namespace ContactCenter.Core.Quality;

/// <summary>How an agent judges their own work in an interaction. It stands apart from supervisors' reviews and counts in none of them.</summary>
public sealed class SelfReview
{
    public long InteractionId { get; init; }
    public int AgentId { get; init; }

    /// <summary>The campaign's form of then.</summary>
    public int FormId { get; set; }
    public List<SelfAnswer> Answers { get; set; } = [];

    /// <summary>UTC ms; on that day, in the campaign's zone, it may be changed.</summary>
    public long CreatedAt { get; init; }
    public long ChangedAt { get; set; }
}

/// <param name="Question">As it was worded then.</param>
/// <param name="Stars">0–5; of a yes-or-no question 5 or 0, null = not applicable.</param>
public sealed record SelfAnswer(string QuestionId, string Question, int? Stars, string? Comment)
{
    public const int Most = 5, LongestComment = 1_000;
}

/// <summary>What the agent gives; the question is the form's.</summary>
public sealed record GivenAnswer(string QuestionId, int? Stars, string? Comment);
