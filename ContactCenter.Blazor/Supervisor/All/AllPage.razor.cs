using ContactCenter.Blazor.Shell;
using ContactCenter.Blazor.Supervisor.State;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Monitoring;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ContactCenter.Blazor.Supervisor.All;

/// <summary>A tile for each campaign that this supervisor sees, of both channels. Its address says how they are arranged.</summary>
public sealed partial class AllPage : SupervisionPage
{
    readonly NameKeys names = new();
    readonly HeldCards held = new();
    AllAddress written = new();
    IReadOnlyList<int> own = [];
    bool notKept;
    IReadOnlyList<Campaign> campaigns = [];
    int changes;

    [Inject] PinnedCampaignsQuery Pinned { get; set; } = null!;
    [Inject] PinCampaigns Pinning { get; set; } = null!;
    [Inject] Attempt Attempt { get; set; } = null!;
    [Inject] IJSRuntime Browser { get; set; } = null!;

    AllAddress address => written.WithOwn(own);

    /// <summary>Waiting alone moves a tile to another group.</summary>
    protected override TimeSpan Beat => TimeSpan.FromSeconds(5);

    protected override bool IsAt(string path) => path.Equals(AllAddress.Path, StringComparison.Ordinal);

    protected override void Read(string address) => written = AllAddress.Parse(address);

    protected override Task Prepare() => Attempt.Of(async asking =>
    {
        var read = await Pinned.Read(asking);
        own = read.IsDone ? read.Value : [];
        return read;
    });

    protected override void Look(SupervisorState state, Actor actor)
    {
        var set = Directory.Current;
        campaigns = [.. set.SeenBy(actor)];
        var now = state.Now is null ? [] : CampaignCards.Of(state.Now, set, campaigns, address.Pins);
        var cards = state.Frozen is { } pause ? CampaignCards.Of(pause.Seen, set, campaigns, address.Pins) : now;
        changes = state.Frozen is null ? 0 : CampaignCards.CountChanges(cards, now);
        held.Take(CampaignCards.Arrange(cards, address, state.Frozen?.At ?? Time.NowMs(), L.Culture, names), (address.ToString(), L.Language));
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

    async Task FullScreen()
    {
        await using var module = await Browser.InvokeAsync<IJSObjectReference>("import", "./js/supervisor/wallboard.js");
        await module.InvokeVoidAsync("fill", "all-campaigns");
    }
}
