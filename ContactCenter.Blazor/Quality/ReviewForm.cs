using ContactCenter.Core.Quality;

namespace ContactCenter.Blazor.Quality;

/// <summary>A review as it is being written: the questions, and what was answered so far.</summary>
public sealed class ReviewForm
{
    readonly Dictionary<string, ReviewerAnswer> answers = [];

    public IReadOnlyList<QualityQuestion> Questions { get; private init; } = [];
    public string? Comment { get; set; }

    /// <summary>Of the stored review; 0 = not begun.</summary>
    public int Version { get; set; }

    int FormVersion { get; init; }

    int AgentId { get; init; }

    /// <summary>Null where there is nothing to write: a final review, or none that could be begun.</summary>
    /// <param name="before">What was typed already; it is kept where the question still is.</param>
    public static ReviewForm? Of(ReviewSheet sheet, ReviewForm? before = null)
    {
        if (sheet.Own is null ? sheet.Cannot is not null : sheet.Own.State == ReviewState.Final)
            return null;
        var form = new ReviewForm
        {
            Questions = sheet.Own?.Questions ?? sheet.Form!.Questions,
            FormVersion = sheet.Form?.Version ?? 0,
            AgentId = sheet.AgentId,
            Version = sheet.Own?.Version ?? 0,
            Comment = before?.Comment ?? sheet.Own?.Comment,
        };
        foreach (var question in form.Questions)
        {
            var stored = sheet.Own?.AnswerTo(question);
            form.answers[question.Id] = before?.answers.GetValueOrDefault(question.Id)
                ?? new ReviewerAnswer(question.Id, stored?.Stars, stored?.NotApplicable ?? false, stored?.Comment);
        }
        return form;
    }

    public ReviewerAnswer AnswerTo(QualityQuestion question) => answers[question.Id];

    /// <param name="stars">Null = does not apply.</param>
    public void Choose(QualityQuestion question, int? stars) => answers[question.Id] = answers[question.Id] with { Stars = stars, NotApplicable = stars is null };

    public void Say(QualityQuestion question, string? comment) => answers[question.Id] = answers[question.Id] with { Comment = comment };

    public static bool IsAnswered(ReviewerAnswer answer) => answer.Stars is not null || answer.NotApplicable;

    public IEnumerable<QualityQuestion> Missing => Questions.Where(question => !IsAnswered(answers[question.Id]));

    /// <summary>What it would come to with the answers so far, 0–100.</summary>
    public double? Result => ReviewResult.Of(Questions, answers.Values.Select(answer => (answer.QuestionId, answer.Stars)));

    /// <summary>A failed fatal question has made it 0.</summary>
    public bool IsFatal => Questions.Any(question => question.Fatal && answers[question.Id].Stars == 0);

    public ReviewInput ToInput() => new(FormVersion, Version, [.. Questions.Select(question => answers[question.Id])], Comment, AgentId);
}
