using System.Globalization;
using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Shell;
using ContactCenter.Core.Common;
using ContactCenter.Core.Quality;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Components;

namespace ContactCenter.Blazor.Quality;

/// <summary>Writes the supervisor's own review of one conversation, and shows everybody's. Give it <c>@key</c> = the interaction.</summary>
public sealed partial class ReviewPanel : ConsoleComponent
{
    ReviewSheet? sheet;
    ReviewForm? form;
    Error? refused;
    HashSet<string> missing = [];
    bool changed, finishing;
    int me;
    Task saved = Task.CompletedTask;
    ElementReference heading;

    [Parameter, EditorRequired] public long InteractionId { get; set; }
    [Parameter, EditorRequired] public string CloseLink { get; set; } = "";

    /// <summary>Whose part is judged; null = who had it last.</summary>
    [Parameter] public int? Judged { get; set; }
    [Parameter] public Func<int, string> JudgingLink { get; set; } = _ => "";

    /// <summary>A review was made final or reopened.</summary>
    [Parameter] public EventCallback OnCounted { get; set; }
    [Inject] ReviewSheetQuery Sheets { get; set; } = null!;
    [Inject] SaveReview Saving { get; set; } = null!;
    [Inject] ReopenReview Reopening { get; set; } = null!;
    [Inject] ReadReviewComments Reading { get; set; } = null!;
    [Inject] ReviewNews News { get; set; } = null!;
    [Inject] CurrentActor Actor { get; set; } = null!;
    [Inject] NavigationManager Navigation { get; set; } = null!;
    [Inject] UserDirectory Users { get; set; } = null!;
    [Inject] Attempt Attempt { get; set; } = null!;

    bool IsSaving => !saved.IsCompleted;

    bool ShowsWeights => form!.Questions.DistinctBy(question => question.Weight).Skip(1).Any();

    IEnumerable<ReviewComment> CommentsTo(Review review) => sheet!.Comments.Where(comment => comment.ReviewId == review.Id);

    /// <summary>The agent's answers to questions that no review shown here asks.</summary>
    List<(QualityQuestion Question, SelfAnswer Answer)> Unasked(SelfReview self)
    {
        var asked = (form?.Questions ?? sheet!.Own?.Questions ?? sheet!.Others.FirstOrDefault()?.Questions ?? []).Select(question => question.Id).ToHashSet();
        return [.. self.Answers.Where(answer => !asked.Contains(answer.QuestionId))
            .Select(answer => ((sheet!.Form?.Questions.Find(question => question.Id == answer.QuestionId) ?? new QualityQuestion { Id = answer.QuestionId }) with { Text = answer.Question }, answer))];
    }

    protected override async Task OnInitializedAsync()
    {
        me = (await Actor.Get()).UserId;
        WhileShown(() => News.Changed += OnNews, () => News.Changed -= OnNews);
        await Load();
    }

    /// <summary>What is being written is not read anew: it would be overwritten.</summary>
    void OnNews(int user)
    {
        if (user == me)
            _ = InvokeAsync(async () =>
            {
                if (form is not null)
                    return;
                await Load();
                StateHasChanged();
            });
    }

    void Judge(ChangeEventArgs chosen) => Navigation.NavigateTo(JudgingLink(int.Parse((string)chosen.Value!, CultureInfo.InvariantCulture)));

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
            await heading.FocusAsync(preventScroll: true);
    }

    /// <param name="keep">What was typed, where it is not stored.</param>
    async Task Load(ReviewForm? keep = null)
    {
        var error = await Attempt.Of(async actor =>
        {
            var read = await Sheets.Read(actor, InteractionId, Judged);
            if (read.IsDone)
                (sheet, form) = (read.Value, ReviewForm.Of(read.Value, keep));
            return read;
        });
        refused = error ?? refused;
        if (error is null && form is null && sheet?.Own is { } own && CommentsTo(own).Any(comment => comment.ReadAt is null))
            await Attempt.Of(actor => Reading.Run(actor, own.Id));
    }

    Task Choose(QualityQuestion question, int? stars)
    {
        form!.Choose(question, stars);
        missing.Remove(question.Id);
        return Keep();
    }

    Task Say(QualityQuestion question, string? comment)
    {
        form!.Say(question, comment);
        return Keep();
    }

    Task SayOverall(ChangeEventArgs typed)
    {
        form!.Comment = (string?)typed.Value;
        return Keep();
    }

    /// <summary>Stores the draft: one saving at a time, and once more for what changed meanwhile.</summary>
    Task Keep()
    {
        changed = true;
        return IsSaving ? saved : saved = SaveDraft();
    }

    async Task SaveDraft()
    {
        while (changed && form is not null && !finishing)
        {
            changed = false;
            await Send(Saving.Draft);
        }
    }

    async Task Send(Func<Actor, long, ReviewInput, Task<Result<ReviewSaved>>> save)
    {
        var written = form!;
        refused = await Attempt.Of(async actor =>
        {
            var done = await save(actor, InteractionId, written.ToInput());
            if (done.IsDone)
                written.Version = done.Value.Version;
            return done;
        });
        if (refused is FormChanged)
            await Load(written);
        else if (refused is ReviewChanged or ReviewIsFinal)
            await Load();
    }

    async Task Finish()
    {
        missing = [.. form!.Missing.Select(question => question.Id)];
        if (missing.Count > 0)
            return;
        finishing = true;
        await saved;
        if (form is not null)
            await Send(Saving.Final);
        finishing = changed = false;
        if (refused is not null)
            return;
        await Load();
        await OnCounted.InvokeAsync();
        await heading.FocusAsync(preventScroll: true);
    }

    async Task Reopen()
    {
        refused = await Attempt.Of(actor => Reopening.Run(actor, sheet!.Own!.Id));
        await Load();
        await OnCounted.InvokeAsync();
    }
}
