using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;

namespace ContactCenter.Core.Quality;

/// <summary>Rules and figures of self-reviews. Pure.</summary>
public static class SelfReviews
{
    /// <summary>The answers as they are stored, in the form's order; or a complaint at each that cannot be.</summary>
    public static Result<List<SelfAnswer>> Check(QualityForm form, IReadOnlyList<GivenAnswer> given)
    {
        var byQuestion = given.GroupBy(answer => answer.QuestionId).ToDictionary(group => group.Key, group => group.Last());
        if (byQuestion.Keys.Except(form.Questions.Select(question => question.Id)).Any())
        {
            return new InvalidInput("answers", "unknown");
        }

        List<FieldError> complaints = [];
        List<SelfAnswer> answers = [];
        foreach (var question in form.Questions)
        {
            var answer = byQuestion.GetValueOrDefault(question.Id) ?? new GivenAnswer(question.Id, null, null);
            Complain(complaints, question, "stars", StarsComplaint(question, answer.Stars));
            Complain(complaints, question, "comment", InputRules.Check(answer.Comment, SelfAnswer.LongestComment, required: false));
            answers.Add(new SelfAnswer(question.Id, question.Text, answer.Stars, string.IsNullOrWhiteSpace(answer.Comment) ? null : answer.Comment.Trim()));
        }

        return complaints.Count > 0 ? new InvalidInput(complaints) : answers;
    }

    /// <summary>Weighted mean of the answers, 0–5; what is not applicable is left out; the worst answer to a fatal question makes it 0. Null = nothing was answered.</summary>
    public static double? Average(QualityForm form, IReadOnlyList<SelfAnswer> answers)
    {
        var counted = (
            from answer in answers
            join question in form.Questions on answer.QuestionId equals question.Id
            where answer.Stars is not null
            select (Stars: answer.Stars!.Value, question.Weight, question.Fatal)).ToList();
        return counted.Count == 0 ? null
            : counted.Exists(answer => answer.Fatal && answer.Stars == 0) ? 0
            : (double)counted.Sum(answer => answer.Stars * answer.Weight) / counted.Sum(answer => answer.Weight);
    }

    /// <summary>Until midnight of the day on which it was first answered, where the campaign is.</summary>
    public static bool MayChange(SelfReview? review, Campaign campaign, long now) =>
        review is null || DayOf(review.CreatedAt, campaign) == DayOf(now, campaign);

    static DateOnly DayOf(long at, Campaign campaign) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at.ToInstant(), campaign.Schedule.Zone).DateTime);

    static string? StarsComplaint(QualityQuestion question, int? stars) => question.Scale == QualityScale.YesNo
        ? stars is null or 0 or SelfAnswer.Most ? null : "out-of-range"
        : stars is null ? "required" : stars is < 0 or > SelfAnswer.Most ? "out-of-range" : null;

    static void Complain(List<FieldError> complaints, QualityQuestion question, string field, string? code)
    {
        if (code is not null)
        {
            complaints.Add(new FieldError(QualityFormRules.FieldOf(question, field), code));
        }
    }
}
