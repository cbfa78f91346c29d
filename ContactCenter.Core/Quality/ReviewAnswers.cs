using ContactCenter.Core.Common;

namespace ContactCenter.Core.Quality;

/// <summary>What a reviewer gives for one question: stars, "does not apply", or (in a draft) neither.</summary>
public sealed record ReviewerAnswer(string QuestionId, int? Stars, bool NotApplicable = false, string? Comment = null);

/// <summary>The rules of a review's answers. Complaints stand at `questions.{id}.stars`, `questions.{id}.comment` and `comment`.</summary>
public static class ReviewAnswers
{
    /// <param name="complete">Every question must be answered; a draft may leave some open.</param>
    /// <returns>One for each question, in the form's order.</returns>
    public static Result<IReadOnlyList<ReviewAnswer>> Check(IReadOnlyList<QualityQuestion> questions, IReadOnlyList<ReviewerAnswer> given, string? comment, bool complete)
    {
        var byQuestion = given.GroupBy(answer => answer.QuestionId).ToDictionary(group => group.Key, group => group.Last());
        if (byQuestion.Keys.Except(questions.Select(question => question.Id)).Any())
        {
            return new InvalidInput("answers", "unknown");
        }

        List<FieldError> complaints = [];
        void Complain(string field, string? code)
        {
            if (code is not null)
            {
                complaints.Add(new FieldError(field, code));
            }
        }

        List<ReviewAnswer> answers = [];
        foreach (var question in questions)
        {
            var answer = byQuestion.GetValueOrDefault(question.Id) ?? new ReviewerAnswer(question.Id, null);
            Complain(QualityFormRules.FieldOf(question, "stars"), StarsComplaint(question, answer, complete));
            Complain(QualityFormRules.FieldOf(question, "comment"), InputRules.Check(answer.Comment, ReviewAnswer.LongestComment, required: false));
            answers.Add(new ReviewAnswer
            {
                QuestionId = question.Id,
                Stars = answer.Stars,
                NotApplicable = answer.NotApplicable,
                Comment = string.IsNullOrWhiteSpace(answer.Comment) ? null : answer.Comment.Trim(),
            });
        }

        Complain("comment", InputRules.Check(comment, ReviewAnswer.LongestComment, required: false));
        return complaints.Count > 0 ? new InvalidInput(complaints) : new Result<IReadOnlyList<ReviewAnswer>>(answers);
    }

    static string? StarsComplaint(QualityQuestion question, ReviewerAnswer answer, bool complete) => (answer.Stars, answer.NotApplicable) switch
    {
        (not null, true) => "out-of-range",
        (null, true) => question.Scale == QualityScale.YesNo ? null : "out-of-range",
        (null, false) => complete ? "required" : null,
        (0 or ReviewAnswer.MostStars, _) => null,
        ( > 0 and < ReviewAnswer.MostStars, _) when question.Scale == QualityScale.Stars => null,
        _ => "out-of-range",
    };
}
