using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Quality;

namespace ContactCenter.Blazor.Quality;

/// <summary>An answer in words.</summary>
static class AnswerWords
{
    /// <summary>What may be chosen, in the order shown; null = does not apply.</summary>
    public static IEnumerable<(int? Stars, string Label, string Spoken)> Choices(Localizer localizer, QualityQuestion question) => question.Scale == QualityScale.YesNo
        ? new int?[] { ReviewAnswer.MostStars, 0, null }.Select(stars => (stars, Of(localizer, question, stars, stars is null), Of(localizer, question, stars, stars is null)))
        : Enumerable.Range(0, ReviewAnswer.MostStars + 1).Select(stars => ((int?)stars, stars == 0 ? "0" : $"{stars} ★", localizer[ReviewingTexts.Stars, stars]));

    public static string Of(Localizer localizer, QualityQuestion question, int? stars, bool notApplicable) => (stars, question.Scale) switch
    {
        (null, _) => localizer[notApplicable ? ReviewingTexts.NotApplicable : ReviewingTexts.NotAnswered],
        (0, QualityScale.YesNo) => localizer[ReviewingTexts.No],
        (_, QualityScale.YesNo) => localizer[ReviewingTexts.Yes],
        _ => localizer[ReviewingTexts.Stars, stars],
    };
}
