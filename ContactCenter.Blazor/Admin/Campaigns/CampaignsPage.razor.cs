using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Blazor.Shell.Navigation;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Monitoring;
using ContactCenter.Core.Quality;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Components;

namespace ContactCenter.Blazor.Admin.Campaigns;

/// <summary>The campaigns of one channel: all their settings in tabs, one save for all.</summary>
public sealed partial class CampaignsPage
{
    IReadOnlyList<Campaign> campaigns = [];
    IReadOnlyList<QualityForm> forms = [];
    IReadOnlyList<(int Id, string Name)> providers = [];
    bool deleting;

    [SupplyParameterFromQuery(Name = "tab")] public string? Tab { get; set; }

    [Inject] CampaignDirectory Directory { get; set; } = null!;
    [Inject] LiveCentre Live { get; set; } = null!;
    [Inject] SaveCampaign SaveCampaign { get; set; } = null!;
    [Inject] DuplicateCampaign DuplicateCampaign { get; set; } = null!;
    [Inject] DeleteCampaign DeleteCampaign { get; set; } = null!;
    [Inject] ProviderNames ProviderNames { get; set; } = null!;

    public static string LinkTo(Channel channel, int id) => $"/admin/campaigns/{(channel == Channel.HeyNow ? "heynow" : "webchat")}?id={id}";

    Channel Channel => Path.EndsWith("/heynow", StringComparison.Ordinal) ? Channel.HeyNow : Channel.Webchat;

    string Title => L[CampaignsTexts.Title, L[Channel == Channel.HeyNow ? NavigationTexts.HeyNow : NavigationTexts.Webchat]];

    IReadOnlyList<CampaignTab> Tabs => Session is { IsNew: false } ? CampaignTabs.All : CampaignTabs.OfNew;

    CampaignTab Shown => Tabs.FirstOrDefault(tab => tab.Segment() == Tab);

    protected override async Task LoadList()
    {
        var set = Directory.Current;
        campaigns = [.. set.SeenBy(Actor).Where(campaign => campaign.Channel == Channel).OrderBy(campaign => campaign.Name, StringComparer.Create(L.Culture, true)).ThenBy(campaign => campaign.Id)];
        forms = [.. set.QualityForms.Where(form => Actor.SeesGroup(form.SecurityGroupId) || form.SecurityGroupId == SecurityGroup.All)];
        providers = Channel == Channel.HeyNow ? await ProviderNames.Read() : [];
    }

    protected override Task<Edited<CampaignSettings>?> Load(int id) => Task.FromResult(
        campaigns.FirstOrDefault(campaign => campaign.Id == id) is { } found ? new Edited<CampaignSettings>(found.Id, found.Version, found) : null);

    protected override CampaignSettings Create() => new()
    {
        Channel = Channel,
        SecurityGroupId = Actor.SecurityGroupId,
        DefaultLanguage = L.Language.Code(),
        Texts = CampaignTexts.Defaults,
    };

    protected override InvalidInput? Check(CampaignSettings settings) => CampaignRules.Instance.Check(settings);

    protected override Task<Result<Saved>> Store(Actor actor, Edited<CampaignSettings> edited) => SaveCampaign.Run(actor, edited);

    string LinkToTab(CampaignTab tab) => Navigation.GetUriWithQueryParameter("tab", tab == default ? null : tab.Segment());

    /// <summary>Where a save is refused, the tab with the first complaint opens.</summary>
    async Task SaveAndShow()
    {
        await Save();
        if (Session is { Complaints: [var first, ..] complaints } && !Session.Complaints.Any(complaint => Shown.Has(complaint.Field)))
            Navigation.NavigateTo(LinkToTab(Tabs.FirstOrDefault(tab => tab.Has(first.Field))), replace: true);
    }

    async Task Duplicate()
    {
        Result<Saved> copy = default;
        var name = L[CampaignsTexts.CopyOf, InputRules.Cut(Session!.Loaded.Settings.Name, CampaignRules.LongestName - L[CampaignsTexts.CopyOf, ""].Length)];
        if (await RunAction(async actor => copy = await DuplicateCampaign.Run(actor, Session!.Loaded.Id!.Value, name)))
            Navigation.NavigateTo(LinkTo(copy.Value.Id));
    }

    async Task Delete(int? moveTo)
    {
        deleting = false;
        await RunAndClose(actor => DeleteCampaign.Run(actor, Session!.Loaded.Id!.Value, moveTo));
    }

    int CountLive(int id) => Live.Open().Count(interaction => interaction.CampaignId == id);
}
