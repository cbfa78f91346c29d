using System.Globalization;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Monitoring;

namespace ContactCenter.Blazor.Inbox.List;

/// <summary>Finds by campaign or customer name; letter case and accents do not matter.</summary>
public static class InboxSearch
{
    const CompareOptions Loosely = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    public static bool Contains(string text, string part) => CultureInfo.InvariantCulture.CompareInfo.IndexOf(text, part.Trim(), Loosely) >= 0;

    public static IReadOnlyList<LiveInteraction> Find(this IEnumerable<LiveInteraction> interactions, string search, CampaignSet campaigns) =>
        [.. interactions.Where(interaction => string.IsNullOrWhiteSpace(search)
            || Contains(interaction.CustomerName, search)
            || Contains(campaigns.Find(interaction.CampaignId)?.Name ?? "", search))];
}
