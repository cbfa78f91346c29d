namespace ContactCenter.Core.Quality;

/// <summary>
/// What a review comes to, 0–100. Pure.
/// <para>result = 100 × Σ(weight × stars) / Σ(weight × 5), over the questions that apply; yes is 5 stars, no is 0.</para>
/// <para>A question that does not apply leaves both sums, points and possible points alike. A fatal question answered by its worst (0 stars, "no") makes
/// the whole result 0. Where nothing applies there is no result.</para>
/// <para>Source: Genesys Cloud, "Evaluation form scoring" (weighted points over weighted possible points, what is marked N/A counts in neither; a missed fatal
/// question makes the score zero). Only the weights' proportions matter.</para>
/// </summary>
public static class ReviewResult
{
    /// <summary>Null = nothing applies, or nothing is answered. Answers to questions that are not asked count nothing.</summary>
    public static double? Of(IReadOnlyList<QualityQuestion> questions, IEnumerable<(string QuestionId, int? Stars)> answers)
    {
        var counted = (
            from answer in answers
            join question in questions on answer.QuestionId equals question.Id
            where answer.Stars is not null
            select (Stars: answer.Stars!.Value, question.Weight, question.Fatal)).ToList();
        return counted.Count == 0 ? null
            : counted.Exists(answer => answer.Fatal && answer.Stars == 0) ? 0
            : 100.0 * counted.Sum(answer => answer.Weight * answer.Stars) / counted.Sum(answer => answer.Weight * ReviewAnswer.MostStars);
    }

    internal static double? Of(IReadOnlyList<QualityQuestion> questions, IEnumerable<ReviewAnswer> answers) => Of(questions, answers.Select(answer => (answer.QuestionId, answer.Stars)));

    /// <summary>The same as stars, 0–5.</summary>
    public static double Stars(double result) => result / 100 * ReviewAnswer.MostStars;
}
