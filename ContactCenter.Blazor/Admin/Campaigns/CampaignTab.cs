using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Blazor.Shell.Navigation;

namespace ContactCenter.Blazor.Admin.Campaigns;

public enum CampaignTab
{
    Settings,
    Messages,
    Advanced,
    Alerts,
    Dispositions,
    Canned,
}

/// <summary>Which fields stand in which tab.</summary>
static class CampaignTabs
{
    static readonly HashSet<string> settings =
        ["name", "key", "securityGroupId", "defaultLanguage", "strategy", "distribution", "serviceLevel", "schedule", "skills", "providerId"];

    public static readonly IReadOnlyList<CampaignTab> All = Enum.GetValues<CampaignTab>();
    public static readonly IReadOnlyList<CampaignTab> OfNew = [.. All.Where(tab => tab != CampaignTab.Canned)];

    public static string Segment(this CampaignTab tab) => tab.ToString().ToLowerInvariant();

    public static Text Title(this CampaignTab tab) => tab switch
    {
        CampaignTab.Messages => CampaignsTexts.MessagesTab,
        CampaignTab.Advanced => CampaignsTexts.AdvancedTab,
        CampaignTab.Alerts => AlertNames.Tab,
        CampaignTab.Dispositions => CampaignsTexts.DispositionsTab,
        CampaignTab.Canned => NavigationTexts.CannedResponses,
        _ => CampaignsTexts.SettingsTab,
    };

    public static bool Has(this CampaignTab tab, string field) => tab == TabOf(field);

    static CampaignTab TabOf(string field) =>
        settings.Contains(field) ? CampaignTab.Settings
        : field.StartsWith("texts.", StringComparison.Ordinal) ? CampaignTab.Messages
        : field == "newAlertSecret" || field.StartsWith("alerts.", StringComparison.Ordinal) ? CampaignTab.Alerts
        : field.StartsWith("disposition", StringComparison.Ordinal) ? CampaignTab.Dispositions
        : CampaignTab.Advanced;
}
