using ContactCenter.Core.Quality;
using FsCheck;
using FsCheck.Fluent;

namespace ContactCenter.Tests.Core.Quality;

/// <summary>What a review comes to, whatever the form and the answers.</summary>
public sealed class ReviewResultTests
{
    static List<QualityQuestion> Questions((byte Weight, bool Fatal, byte Stars)[] given) =>
        [.. given.Select((one, i) => new QualityQuestion { Id = $"q{i}", Weight = 1 + (one.Weight % 100), Fatal = one.Fatal })];

    /// <summary>Six of them are stars, the seventh does not apply.</summary>
    static List<(string, int?)> Answers((byte Weight, bool Fatal, byte Stars)[] given) => [.. given.Select((one, i) => ($"q{i}", one.Stars % 7 is var stars and < 6 ? stars : (int?)null))];

    static void Holds(Func<(byte, bool, byte)[], bool> rule) => Check.QuickThrowOnFailure(Prop.ForAll(rule));

    [Fact]
    public void Result_LiesBetween0And100_AndIsThereWhenSomethingApplies() => Holds(given =>
        ReviewResult.Of(Questions(given), Answers(given)) is var result && (Answers(given).Exists(answer => answer.Item2 is not null) ? result is >= 0 and <= 100 : result is null));

    [Fact]
    public void Weights_OnlyTheirProportionsMatter() => Check.QuickThrowOnFailure(Prop.ForAll<(byte, bool, byte)[], byte>((given, by) =>
    {
        var questions = Questions(given);
        var heavier = questions.ConvertAll(question => question with { Weight = question.Weight * (1 + by) });
        return ReviewResult.Of(questions, Answers(given)) == ReviewResult.Of(heavier, Answers(given));
    }));

    [Fact]
    public void NotApplicable_IsAsIfTheQuestionWereNotAsked() => Holds(given =>
    {
        var (questions, answers) = (Questions(given), Answers(given));
        var applying = questions.FindAll(question => answers.Exists(answer => answer.Item1 == question.Id && answer.Item2 is not null));
        return ReviewResult.Of(questions, answers) == ReviewResult.Of(applying, answers.FindAll(answer => answer.Item2 is not null));
    });

    [Fact]
    public void FatalQuestionFailed_MakesTheWholeZero_AndNothingElseDoes() => Holds(given =>
    {
        var (questions, answers) = (Questions(given), Answers(given));
        var failed = questions.Exists(question => question.Fatal && answers.Exists(answer => answer == (question.Id, 0)));
        var allZero = answers.TrueForAll(answer => answer.Item2 is null or 0);
        return ReviewResult.Of(questions, answers) is not { } result || result == 0 == (failed || allZero);
    });

    [Fact]
    public void OneMoreStar_NeverLowersIt() => Check.QuickThrowOnFailure(Prop.ForAll<(byte, bool, byte)[], byte>((given, at) =>
    {
        var (questions, answers) = (Questions(given), Answers(given));
        var better = answers.Select((answer, i) => i == at % Math.Max(1, answers.Count) && answer.Item2 is < 5 ? (answer.Item1, answer.Item2 + 1) : answer);
        return (ReviewResult.Of(questions, better) ?? 0) >= (ReviewResult.Of(questions, answers) ?? 0);
    }));

    /// <summary>3 × 4 stars and 1 × "yes" of 4 × 5 possible points: 17 of 20.</summary>
    [Fact]
    public void Example_WeightedMean_AsPercentAndAsStars()
    {
        List<QualityQuestion> questions = [new() { Id = "polite", Weight = 3 }, new() { Id = "solved", Scale = QualityScale.YesNo }, new() { Id = "sold", Weight = 50 }];
        var result = ReviewResult.Of(questions, [("polite", 4), ("solved", 5), ("sold", null)]);
        result.ShouldBe(85);
        ReviewResult.Stars(85).ShouldBe(4.25);
    }
}
