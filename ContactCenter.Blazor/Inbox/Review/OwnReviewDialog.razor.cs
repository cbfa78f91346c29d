using ContactCenter.Blazor.Shell;
using ContactCenter.Core.Common;
using ContactCenter.Core.Quality;
using Microsoft.AspNetCore.Components;

namespace ContactCenter.Blazor.Inbox.Review;

/// <summary>The campaign's questions, answered by the agent about themselves; read-only once the day is over.</summary>
public sealed partial class OwnReviewDialog
{
    sealed class Draft
    {
        public int? Stars { get; set; }
        public bool Chosen { get; set; }
        public string? Comment { get; set; }
    }

    IReadOnlyList<QualityQuestion> questions = [];
    Dictionary<string, Draft> answers = [];
    HashSet<string> wrongs = [];
    Error? refused;
    bool busy;

    [Parameter, EditorRequired] public long InteractionId { get; set; }
    [Parameter, EditorRequired] public OwnReview Review { get; set; } = null!;
    [Parameter] public EventCallback OnClosed { get; set; }
    [Inject] ReviewOwnInteraction Reviewing { get; set; } = null!;
    [Inject] Attempt Attempt { get; set; } = null!;

    protected override void OnInitialized()
    {
        var given = Review.Given?.Answers.ToDictionary(answer => answer.QuestionId) ?? [];
        // What can no longer be changed is shown with the words of then.
        questions = Review is { MayChange: true, Form: { } form } ? form.Questions
            : [.. (Review.Given?.Answers ?? []).Select(answer => (Review.Form?.Questions.FirstOrDefault(question => question.Id == answer.QuestionId) ?? new QualityQuestion { Id = answer.QuestionId }) with { Text = answer.Question })];
        answers = questions.ToDictionary(question => question.Id, question => given.TryGetValue(question.Id, out var known)
            ? new Draft { Stars = known.Stars, Chosen = true, Comment = known.Comment }
            : new Draft());
    }

    IEnumerable<(int? Value, string Label)> Choices(QualityQuestion question) => question.Scale == QualityScale.YesNo
        ? [(SelfAnswer.Most, L[ReviewTexts.Yes]), (0, L[ReviewTexts.No]), (null, L[ReviewTexts.NotApplicable])]
        : Enumerable.Range(0, SelfAnswer.Most + 1).Select(stars => ((int?)stars, stars == 0 ? "0" : $"{stars} ★"));

    string Spoken(QualityQuestion question, int? value, string label) => question.Scale == QualityScale.YesNo ? label : L[ReviewTexts.Stars, value];

    void Choose(string question, int? stars)
    {
        (answers[question].Stars, answers[question].Chosen) = (stars, true);
        wrongs.Remove(question);
    }

    async Task Save()
    {
        wrongs = [.. answers.Where(answer => !answer.Value.Chosen).Select(answer => answer.Key)];
        if (wrongs.Count > 0)
            return;
        busy = true;
        refused = await Attempt.Of(actor => Reviewing.Run(actor, InteractionId, [.. answers.Select(answer => new GivenAnswer(answer.Key, answer.Value.Stars, answer.Value.Comment))]));
        busy = false;
        if (refused is null)
            await OnClosed.InvokeAsync();
    }
}
