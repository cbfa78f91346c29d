using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Shell;
using ContactCenter.Core.Common;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ContactCenter.Blazor.Admin.Editing;

/// <summary>
/// A page with a list at the right and a form for what is chosen in it. The address holds what is open (`?id=3`, `?id=new`), so that a link
/// or Back shows the same; the form goes through <see cref="EditSession{T}"/>. Others' changes show in the list at once.
/// </summary>
public abstract class EditorPage<T> : ConsoleComponent where T : class
{
    const string New = "new";

    string? shown;
    bool saved;

    [SupplyParameterFromQuery(Name = "id")] public string? Id { get; set; }

    /// <summary>What is searched in the list.</summary>
    [SupplyParameterFromQuery(Name = "q")] public string? Search { get; set; }

    [Inject] protected CurrentActor CurrentActor { get; set; } = null!;
    [Inject] protected Attempt Attempt { get; set; } = null!;
    [Inject] protected NavigationManager Navigation { get; set; } = null!;
    [Inject] ConfigurationNews News { get; set; } = null!;
    [Inject] IJSRuntime Browser { get; set; } = null!;

    protected Actor Actor { get; private set; } = null!;

    /// <summary>The form's content; null while nothing is chosen.</summary>
    protected EditSession<T>? Session { get; private set; }

    /// <summary>The address names something that does not exist, or that this user may not see.</summary>
    protected bool IsMissing { get; private set; }

    protected bool IsReady { get; private set; }

    /// <summary>The last save stands, and nothing was changed since.</summary>
    protected bool IsSaved => saved && Session is { IsDirty: false };

    /// <summary>Why the last action besides saving failed.</summary>
    protected Error? ActionRefused { get; set; }

    /// <summary>The page's address without its query.</summary>
    protected string Path => new Uri(Navigation.Uri).AbsolutePath;

    /// <summary>As stored, for the form; null when it is not there or not this actor's to see.</summary>
    protected abstract Task<Edited<T>?> Load(int id);

    /// <summary>What the list shows: read again after every change of the configuration.</summary>
    protected abstract Task LoadList();

    /// <summary>A new one with its defaults.</summary>
    protected abstract T Create();

    /// <summary>The validator that the use case also runs.</summary>
    protected abstract InvalidInput? Check(T settings);

    protected abstract Task<Result<Saved>> Store(Actor actor, Edited<T> edited);

    protected string LinkTo(int id) => Navigation.GetUriWithQueryParameter("id", id);

    protected string LinkToNew => Navigation.GetUriWithQueryParameter("id", New);

    protected override async Task OnInitializedAsync()
    {
        Actor = await CurrentActor.Get();
        WhileShown(() => News.Changed += OnNews, () => News.Changed -= OnNews);
        await LoadList();
        IsReady = true;
        await Open();
    }

    protected override async Task OnParametersSetAsync()
    {
        if (IsReady && Id != shown)
            await Open();
    }

    protected async Task Save()
    {
        if (Session is not { } session)
            return;
        (saved, ActionRefused) = (false, null);
        var done = await session.Save(Check, async edited =>
        {
            Result<Saved> result = default;
            var error = await Attempt.Of(async actor => result = await Store(actor, edited));
            return error is null ? (result.Value, null) : (null, error);
        });
        if (done is not { } stored)
            return;
        saved = true;
        await LoadList();
        await Refresh();
        shown = stored.Id.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (Id != shown)
            Navigation.NavigateTo(LinkTo(stored.Id), replace: true);
    }

    /// <summary>Runs a use case on what is open; when it is done, closes the form.</summary>
    protected async Task<bool> RunAndClose<TResult>(Func<Actor, Task<TResult>> useCase) where TResult : IOutcome
    {
        if (!await RunAction(useCase))
            return false;
        Session = null;
        Navigation.NavigateTo(Navigation.GetUriWithQueryParameter("id", (string?)null));
        await Browser.InvokeVoidAsync("contactCenter.focusHeading");
        return true;
    }

    /// <summary>Runs a use case beside saving; the answer is whether it was done.</summary>
    protected async Task<bool> RunAction<TResult>(Func<Actor, Task<TResult>> useCase) where TResult : IOutcome
    {
        ActionRefused = await Attempt.Of(useCase);
        if (ActionRefused is null)
            await LoadList();
        return ActionRefused is null;
    }

    async Task Open()
    {
        (shown, Session, IsMissing, saved, ActionRefused) = (Id, null, false, false, null);
        if (Id == New)
            Session = new EditSession<T>(new Edited<T>(null, 0, Create()));
        else if (int.TryParse(Id, System.Globalization.CultureInfo.InvariantCulture, out var id) && await Find(id) is { } loaded)
            Session = new EditSession<T>(loaded);
        else
            IsMissing = Id is not null;
    }

    // The list may have been read just before it was made.
    async Task<Edited<T>?> Find(int id)
    {
        if (await Load(id) is { } loaded)
            return loaded;
        await LoadList();
        return await Load(id);
    }

    void OnNews() => _ = InvokeAsync(async () =>
    {
        await LoadList();
        // What was just made may be known only now.
        await (IsMissing ? Open() : Refresh());
        StateHasChanged();
    });

    /// <summary>Shows what is stored, as it was settled by the save or changed by somebody else; a form with changes keeps them.</summary>
    async Task Refresh()
    {
        if (Session is { Loaded.Id: { } id } session && await Load(id) is { } stored)
            session.Refresh(stored);
    }
}
