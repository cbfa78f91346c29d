using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Interactions;

namespace ContactCenter.Blazor.Widget;

/// <summary>For one stream: whether the settings of the campaign that its page shows were saved since. Changed members or responses do not concern a visitor.</summary>
sealed class SettingsWatch(CampaignDirectory campaigns, int campaignId)
{
    int? version = campaigns.Current.Find(campaignId)?.Version;

    public bool Changed(CampaignsSaved saved)
    {
        if (!saved.CampaignIds.Contains(campaignId) && !saved.CampaignIds.Contains(null))
            return false;
        var before = version;
        version = campaigns.Current.Find(campaignId)?.Version;
        return version != before;
    }
}
