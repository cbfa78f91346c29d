using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Shell;
using ContactCenter.Blazor.Store;
using ContactCenter.Blazor.Supervisor.State;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.JSInterop;

namespace ContactCenter.Blazor.Supervisor.All;

/// <summary>A tile for each campaign that this supervisor sees, of both channels. Its address says how they are arranged.</summary>
public sealed partial class AllPage : ConsoleComponent
{
    static readonly TimeSpan beat = TimeSpan.FromSeconds(5);

    readonly NameKeys names = new();
    AllAddress address = new();
    Actor? actor;
    IReadOnlyList<Campaign> campaigns = [];
    IReadOnlyList<CampaignCard> cards = [];
    IReadOnlyList<CardSection> sections = [];
    IDisposable? reading;
    ITimer? timer;
    long? frozen;
    int changes;

    [Inject] IState<SupervisorState> Supervisor { get; set; } = null!;
    [Inject] SupervisionBridge Bridge { get; set; } = null!;
    [Inject] CampaignDirectory Directory { get; set; } = null!;
    [Inject] CurrentActor CurrentActor { get; set; } = null!;
    [Inject] NavigationManager Navigation { get; set; } = null!;
    [Inject] IJSRuntime Browser { get; set; } = null!;
    [Inject] TimeProvider Time { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        address = AllAddress.Parse(Navigation.Uri);
        Navigation.LocationChanged += Moved;
        reading = Bridge.Enter();
        actor = await CurrentActor.Get();
        Look();
        // Waiting alone moves a tile to another group.
        timer = Time.CreateTimer(_ => _ = InvokeAsync(StateHasChanged), null, beat, beat);
    }

    protected override ValueTask DisposeAsyncCore(bool disposing)
    {
        Navigation.LocationChanged -= Moved;
        timer?.Dispose();
        reading?.Dispose();
        return base.DisposeAsyncCore(disposing);
    }

    protected override bool ShouldRender()
    {
        Look();
        return true;
    }

    void Look()
    {
        if (actor is null)
            return;
        var state = Supervisor.Value;
        campaigns = [.. Directory.Current.SeenBy(actor)];
        var now = state.Now is null ? [] : CampaignCards.Of(state.Now, campaigns, address.Pins);
        cards = state.Frozen is { } pause ? CampaignCards.Of(pause.Seen, campaigns, address.Pins) : now;
        frozen = state.Frozen?.At;
        changes = frozen is null ? 0 : CampaignCards.CountChanges(cards, now);
        sections = CampaignCards.Arrange(cards, address, frozen ?? Time.NowMs(), L.Culture, names);
    }

    void Moved(object? sender, LocationChangedEventArgs moved)
    {
        if (!new Uri(moved.Location).AbsolutePath.TrimEnd('/').Equals(AllAddress.Path, StringComparison.Ordinal))
            return;
        address = AllAddress.Parse(moved.Location);
        _ = InvokeAsync(StateHasChanged);
    }

    void Go(AllAddress to) => Navigation.NavigateTo(to.ToString());

    void PauseOrResume() => Dispatcher.Dispatch(frozen is null ? new SupervisionPaused(Time.NowMs()) : new SupervisionResumed());

    async Task FullScreen()
    {
        await using var module = await Browser.InvokeAsync<IJSObjectReference>("import", "./js/supervisor/wallboard.js");
        await module.InvokeVoidAsync("fill", "all-campaigns");
    }
}
