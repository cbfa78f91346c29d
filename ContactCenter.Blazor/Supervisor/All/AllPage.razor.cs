using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Shell;
using ContactCenter.Blazor.Store;
using ContactCenter.Blazor.Supervisor.State;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Monitoring;
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
    AllAddress written = new();
    IReadOnlyList<int> own = [];
    bool notKept;
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
    [Inject] PinnedCampaignsQuery Pinned { get; set; } = null!;
    [Inject] PinCampaigns Pinning { get; set; } = null!;
    [Inject] Attempt Attempt { get; set; } = null!;
    [Inject] CurrentActor CurrentActor { get; set; } = null!;
    [Inject] NavigationManager Navigation { get; set; } = null!;
    [Inject] IJSRuntime Browser { get; set; } = null!;
    [Inject] TimeProvider Time { get; set; } = null!;

    AllAddress address => written.WithOwn(own);

    protected override async Task OnInitializedAsync()
    {
        written = AllAddress.Parse(Navigation.Uri);
        Navigation.LocationChanged += Moved;
        reading = Bridge.Enter();
        actor = await CurrentActor.Get();
        await Attempt.Of(async asking =>
        {
            var read = await Pinned.Read(asking);
            own = read.IsDone ? read.Value : [];
            return read;
        });
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
        written = AllAddress.Parse(moved.Location);
        _ = InvokeAsync(StateHasChanged);
    }

    /// <summary>Kept for this supervisor, and in the address, which can be handed on.</summary>
    async Task Pin(int campaignId)
    {
        var to = address.Toggle(campaignId);
        var seen = campaigns.Select(campaign => campaign.Id).ToHashSet();
        own = [.. to.Pins.Where(seen.Contains)];
        Go(to);
        notKept = await Attempt.Of(asking => Pinning.Run(asking, own)) is not null;
    }

    void Go(AllAddress to) => Navigation.NavigateTo(to.ToString());

    void PauseOrResume() => Dispatcher.Dispatch(frozen is null ? new SupervisionPaused(Time.NowMs()) : new SupervisionResumed());

    async Task FullScreen()
    {
        await using var module = await Browser.InvokeAsync<IJSObjectReference>("import", "./js/supervisor/wallboard.js");
        await module.InvokeVoidAsync("fill", "all-campaigns");
    }
}
