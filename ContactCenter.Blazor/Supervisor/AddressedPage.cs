using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Recordings;
using ContactCenter.Blazor.Shell;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace ContactCenter.Blazor.Supervisor;

/// <summary>A page over past days whose address holds its filters: it follows the address, and knows who looks and by which clock.</summary>
public abstract class AddressedPage : ConsoleComponent
{
    /// <summary>Who looks; set before the first <see cref="Follow"/>.</summary>
    protected Actor? Actor { get; private set; }

    /// <summary>The browser's zone; set before the first <see cref="Follow"/>.</summary>
    protected TimeZoneInfo Zone { get; private set; } = TimeZoneInfo.Utc;

    protected DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Time.GetUtcNow(), Zone).DateTime);

    [Inject] protected CampaignDirectory Directory { get; set; } = null!;
    [Inject] protected NavigationManager Navigation { get; set; } = null!;
    [Inject] protected Attempt Attempt { get; set; } = null!;
    [Inject] CurrentActor CurrentActor { get; set; } = null!;
    [Inject] RecordingsBrowser Browser { get; set; } = null!;
    [Inject] TimeProvider Time { get; set; } = null!;

    /// <summary>The page's own path: other addresses are other pages'.</summary>
    protected abstract string Path { get; }

    /// <summary>Reads the filters from the address and shows what they ask for.</summary>
    protected abstract Task Follow(string uri);

    protected override async Task OnInitializedAsync()
    {
        WhileShown(() => Navigation.LocationChanged += Moved, () => Navigation.LocationChanged -= Moved);
        Actor = await CurrentActor.Get();
        Zone = await Browser.Zone();
        await Follow(Navigation.Uri);
    }

    void Moved(object? sender, LocationChangedEventArgs moved)
    {
        if (new Uri(moved.Location).AbsolutePath == Path)
            _ = InvokeAsync(async () =>
            {
                await Follow(moved.Location);
                StateHasChanged();
            });
    }

    /// <summary>For a choice: by name as the user's language sorts, with the id as the address writes it.</summary>
    protected IEnumerable<(string Id, string Name)> Named(IEnumerable<(int Id, string Name)> pairs) =>
        pairs.OrderBy(pair => pair.Name, StringComparer.Create(L.Culture, true)).Select(pair => (Id(pair.Id), pair.Name));

    [return: NotNullIfNotNull(nameof(id))]
    protected static string? Id(int? id) => id?.ToString(CultureInfo.InvariantCulture);

    protected static int? NumberIn(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    protected static DateOnly? DayOf(ChangeEventArgs e) => DateOnly.TryParseExact((string?)e.Value, "yyyy-MM-dd", out var day) ? day : null;
}
