using System.Globalization;
using ContactCenter.Blazor.Routing;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Blazor.Supervisor.State;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Figures;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Components;

namespace ContactCenter.Blazor.Supervisor.Live;

/// <summary>The live page of one channel. Its address says which campaign and what is spied on; the store says what is alive.</summary>
public sealed partial class LivePage : SupervisionPage
{
    const long steadyMs = 5_000;

    LiveAddress address = new(default);
    IReadOnlyList<Campaign> campaigns = [], scope = [];
    IReadOnlyList<Break> breaks = [];
    (CampaignSet? Set, Channel, Language) ordered;
    LiveView? shown;
    ((FrozenSupervision, (CampaignSet?, Channel, Language), int?) Of, LiveView? View) frozen;
    int changes;

    [Inject] UserDirectory Users { get; set; } = null!;

    bool IsKnown => Actor is not null;

    /// <summary>What only time changes, such as the share of it that is busy.</summary>
    protected override TimeSpan Beat => TimeSpan.FromSeconds(10);

    string Title => L[SupervisorTexts.Title, L[address.Channel.Name()]];

    string NameOf(long interactionId) => Supervisor.Value.Shown?.Interactions.GetValueOrDefault(interactionId)?.CustomerName ?? "";

    /// <summary>Seconds; null where the page's campaigns have different ones.</summary>
    int? SharedServiceLevel => scope.Select(campaign => campaign.ServiceLevel).Distinct().ToList() is [var one] ? one : null;

    protected override bool IsAt(string path) => path is "/supervisor/campaigns/webchat" or "/supervisor/campaigns/heynow";

    protected override void Read(string address) => this.address = LiveAddress.Parse(address);

    /// <summary>Rows from what the store holds now. The configuration is read anew each time: the feed sends a snapshot when it changes.</summary>
    protected override void Look(SupervisorState state, Actor actor)
    {
        var set = Directory.Current;
        if (ordered != (set, address.Channel, L.Language))
        {
            ordered = (set, address.Channel, L.Language);
            campaigns = [.. set.SeenBy(actor).Where(campaign => campaign.Channel == address.Channel).OrderBy(campaign => campaign.Name, StringComparer.Create(L.Culture, true))];
            breaks = [.. set.AllBreaks.Select(L.InWords)];
        }

        scope = address.CampaignId is { } id ? [.. campaigns.Where(campaign => campaign.Id == id)] : campaigns;
        var now = state.Now is null ? null : ViewOf(state.Now, Time.NowMs());
        if (state.Frozen is null)
            frozen = default;
        else if (frozen.Of != (state.Frozen, ordered, address.CampaignId))
            frozen = ((state.Frozen, ordered, address.CampaignId), LiveView.Of(state.Frozen.Seen, About, state.Frozen.At));
        shown = state.Frozen is null ? now : frozen.View;
        changes = state.Frozen is not null && now is not null && shown is not null ? LiveView.CountChanges(shown, now) : 0;
    }

    LiveScope About => new(scope, breaks, Users.NameOf);

    /// <summary>The same for all who look at the same campaigns in the same language. Time alone changes some of it.</summary>
    LiveView ViewOf(Supervision seen, long now) => seen.Views.Of<LiveView>(seen, (typeof(LiveView), address.Channel, address.CampaignId, L.Language), (ordered.Set, now / steadyMs),
        before => LiveView.Of(seen, About, now, before));

    /// <summary>What waited or was active when the page was paused: those, and as many, as it shows.</summary>
    IReadOnlyCollection<long>? StoodStill(Figure figure)
    {
        if (Supervisor.Value.Frozen is not { } pause)
            return null;
        var scoped = pause.Seen.Interactions.Values.Where(interaction => address.ListedAgent is { } agent ? interaction.AgentId == agent : scope.Any(campaign => campaign.Id == interaction.CampaignId)).ToLookup(interaction => interaction.State.IsQueued());
        return figure switch
        {
            Figure.Waiting => [.. scoped[true].Select(interaction => interaction.Id)],
            Figure.LongestWait => [.. scoped[true].OrderBy(interaction => interaction.QueuedAt).Take(1).Select(interaction => interaction.Id)],
            Figure.Active => [.. scoped[false].Where(interaction => interaction.State == InteractionState.Active).Select(interaction => interaction.Id)],
            _ => null,
        };
    }

    void ChooseCampaign(ChangeEventArgs chosen) => Navigation.NavigateTo(
        (address with { CampaignId = int.TryParse((string?)chosen.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null }).ToString());
}
