using System.Globalization;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Components;

namespace ContactCenter.Blazor.Admin.Canned;

/// <summary>Canned responses of the campaigns that a supervisor or administrator sees, and for those of group All the shared ones. The address holds the campaign that is filtered by.</summary>
public sealed partial class CannedResponsesPage
{
    const string Shared = "shared";

    /// <summary>More names than this take the browser as long as the list itself, so they come into the filter after it.</summary>
    const int NamesAtOnce = 100;
    static readonly TimeSpan afterTheList = TimeSpan.FromMilliseconds(400);

    IReadOnlyList<CannedResponse> responses = [];
    List<Campaign> seen = [];
    IReadOnlyList<(int? Id, string Name)>? places;
    string? listed;
    bool deleting, listIsShown;

    /// <summary>A campaign's id, or `shared`; null = all.</summary>
    [SupplyParameterFromQuery(Name = "campaign")] public string? Campaign { get; set; }

    [Inject] CampaignDirectory Directory { get; set; } = null!;
    [Inject] SaveCannedResponse SaveCannedResponse { get; set; } = null!;
    [Inject] DeleteCannedResponse DeleteCannedResponse { get; set; } = null!;
    [Inject] TimeProvider Clock { get; set; } = null!;

    CannedTarget? Target => Campaign == Shared ? new CannedTarget(null) : int.TryParse(Campaign, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? new CannedTarget(id) : null;

    /// <summary>Where a response may belong: shared by all, or to a campaign. In order only once they are asked for: that of a thousand takes as long as the list.</summary>
    IReadOnlyList<(int? Id, string Name)> Places => places ??= [.. InAnyOrder.OrderBy(place => place.Id is null ? 0 : 1).ThenBy(place => place.Name, StringComparer.Create(L.Culture, true))];

    IEnumerable<(int? Id, string Name)> InAnyOrder => [.. Actor.IsOfAll ? new (int?, string)[] { (null, L[CannedTexts.Shared]) } : [], .. seen.Select(campaign => ((int?)campaign.Id, campaign.Name))];

    IEnumerable<(int? Id, string Name)> OfferedPlaces => listIsShown || seen.Count <= NamesAtOnce ? Places : InAnyOrder.Where(place => Value(place.Id) == Campaign);

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
            return;
        await Task.Delay(afterTheList, Clock);
        listIsShown = true;
        if (seen.Count > NamesAtOnce)
            StateHasChanged();
    }

    protected override async Task OnParametersSetAsync()
    {
        await base.OnParametersSetAsync();
        if (IsReady && listed != Campaign)
            await LoadList();
    }

    protected override Task LoadList()
    {
        listed = Campaign;
        var set = Directory.Current;
        (seen, places) = ([.. set.SeenBy(Actor)], null);
        responses = [.. Seen(set).Where(response => Target is not { } target || response.CampaignId == target.CampaignId).OrderBy(response => response.Shortcut, StringComparer.OrdinalIgnoreCase).ThenBy(response => response.Id)];
        return Task.CompletedTask;
    }

    // Also one that the filter hides.
    protected override Task<Edited<CannedResponseSettings>?> Load(int id)
    {
        var found = Seen(Directory.Current).FirstOrDefault(response => response.Id == id);
        return Task.FromResult(found is null ? null : new Edited<CannedResponseSettings>(found.Id, found.Version, found));
    }

    IEnumerable<CannedResponse> Seen(CampaignSet set) => set.SeenBy(Actor).SelectMany(campaign => campaign.CannedResponses).Concat(Actor.IsOfAll ? set.SharedResponses : []);

    protected override CannedResponseSettings Create() => new() { CampaignId = Target is { } target ? target.CampaignId : Places is [var (first, _), ..] ? first : null };

    protected override InvalidInput? Check(CannedResponseSettings settings) => CannedResponseRules.Instance.Check(settings);

    protected override Task<Result<Saved>> Store(Actor actor, Edited<CannedResponseSettings> edited) => SaveCannedResponse.Run(actor, edited);

    static string Searched(CannedResponse response) => $"/{response.Shortcut} {response.Description}";

    static string Value(int? id) => id?.ToString(CultureInfo.InvariantCulture) ?? Shared;

    void Filter(string? campaign) => Navigation.NavigateTo(Navigation.GetUriWithQueryParameter("campaign", string.IsNullOrEmpty(campaign) ? null : campaign), replace: true);

    async Task Delete()
    {
        deleting = false;
        await RunAndClose(actor => DeleteCannedResponse.Run(actor, Session!.Loaded.Id!.Value));
    }
}
