using System.Globalization;
using ContactCenter.Blazor.Shell;
using ContactCenter.Core.Quality;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.WebUtilities;

namespace ContactCenter.Blazor.Quality;

/// <summary>What supervisors said of the agent's conversations. The address holds what is open.</summary>
public sealed partial class OwnReviewsPage : ConsoleComponent
{
    protected override async Task OnInitializedAsync()
    {
        opened = OpenedIn(Navigation.Uri);
        WhileShown(() => Navigation.LocationChanged += Moved, () => Navigation.LocationChanged -= Moved);
        me = (await Actor.Get()).UserId;
        WhileShown(() => News.Changed += OnNews, () => News.Changed -= OnNews);
        await Load();
    }

    Task Load() => Read(0);

    Task LoadMore() => Read(rows!.Count);

    async Task Read(int skip) => failed = await Attempt.Of(async actor =>
    {
        var found = await Query.List(actor, skip);
        if (found.IsDone)
        {
            more = found.Value.Count == AgentReviewsQuery.Most;
            // One that was made final meanwhile shifts the rest: each stands once.
            rows = [.. (skip == 0 ? [] : rows!).Concat(found.Value).DistinctBy(row => row.Id)];
        }
        return found;
    });

    void OnNews(int agent)
    {
        if (agent == me)
            _ = InvokeAsync(async () =>
            {
                await Load();
                StateHasChanged();
            });
    }

    void Moved(object? sender, LocationChangedEventArgs moved)
    {
        if (new Uri(moved.Location).AbsolutePath != "/reviews")
            return;
        opened = OpenedIn(moved.Location);
        _ = InvokeAsync(StateHasChanged);
    }

    static long? OpenedIn(string address) => QueryHelpers.ParseQuery(new Uri(address).Query).TryGetValue("open", out var values)
        && long.TryParse(values[0], NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
