using System.Globalization;
using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Routing;
using ContactCenter.Blazor.Shell;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Blazor.Store;
using ContactCenter.Blazor.Supervisor.State;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace ContactCenter.Blazor.Supervisor.Live;

/// <summary>The live page of one channel. Its address says which campaign and what is spied on; the store says what is alive.</summary>
public sealed partial class LivePage : ConsoleComponent
{
    LiveAddress address = new(default);
    IReadOnlyList<Campaign> campaigns = [], scope = [];
    IReadOnlyList<Break> breaks = [];
    (CampaignSet?, Channel, Language) ordered;
    Actor? actor;
    static readonly TimeSpan beat = TimeSpan.FromSeconds(10);

    IDisposable? reading;
    ITimer? timer;
    LiveView? shown;
    long? frozen;
    int changes;

    [Inject] IState<SupervisorState> Supervisor { get; set; } = null!;
    [Inject] SupervisionBridge Bridge { get; set; } = null!;
    [Inject] CampaignDirectory Directory { get; set; } = null!;
    [Inject] UserDirectory Users { get; set; } = null!;
    [Inject] CurrentActor CurrentActor { get; set; } = null!;
    [Inject] NavigationManager Navigation { get; set; } = null!;
    [Inject] TimeProvider Time { get; set; } = null!;

    bool IsKnown => actor is not null;

    string Title => L[SupervisorTexts.Title, L[address.Channel.Name()]];

    string NameOf(long interactionId) => Supervisor.Value.Shown?.Interactions.GetValueOrDefault(interactionId)?.CustomerName ?? "";

    /// <summary>Seconds; null where the page's campaigns have different ones.</summary>
    int? SharedServiceLevel => scope.Select(campaign => campaign.ServiceLevel).Distinct().ToList() is [var one] ? one : null;

    protected override async Task OnInitializedAsync()
    {
        address = LiveAddress.Parse(Navigation.Uri);
        Navigation.LocationChanged += Moved;
        reading = Bridge.Enter();
        actor = await CurrentActor.Get();
        Look();
        // What only time changes, such as the share of it that is busy.
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

    /// <summary>Rows from what the store holds now. The configuration is read anew each time: the feed sends a snapshot when it changes.</summary>
    void Look()
    {
        if (actor is null)
            return;
        var state = Supervisor.Value;
        var set = Directory.Current;
        if (ordered != (set, address.Channel, L.Language))
        {
            ordered = (set, address.Channel, L.Language);
            campaigns = [.. set.SeenBy(actor).Where(campaign => campaign.Channel == address.Channel).OrderBy(campaign => campaign.Name, StringComparer.Create(L.Culture, true))];
            breaks = [.. set.AllBreaks.Select(L.InWords)];
        }

        scope = address.CampaignId is { } id ? [.. campaigns.Where(campaign => campaign.Id == id)] : campaigns;
        var about = new LiveScope(scope, breaks, Users.NameOf);
        var now = state.Now is null ? null : LiveView.Of(state.Now, about, Time.NowMs());
        shown = state.Frozen is { } pause ? LiveView.Of(pause.Seen, about, pause.At) : now;
        frozen = state.Frozen?.At;
        changes = state.Frozen is not null && now is not null && shown is not null ? LiveView.CountChanges(shown, now) : 0;
    }

    void Moved(object? sender, LocationChangedEventArgs moved)
    {
        if (new Uri(moved.Location).AbsolutePath.TrimEnd('/') is not ("/supervisor/campaigns/webchat" or "/supervisor/campaigns/heynow"))
            return;
        address = LiveAddress.Parse(moved.Location);
        _ = InvokeAsync(StateHasChanged);
    }

    void ChooseCampaign(ChangeEventArgs chosen) => Navigation.NavigateTo(
        (address with { CampaignId = int.TryParse((string?)chosen.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null }).ToString());

    void PauseOrResume() => Dispatcher.Dispatch(frozen is null ? new SupervisionPaused(Time.NowMs()) : new SupervisionResumed());
}
