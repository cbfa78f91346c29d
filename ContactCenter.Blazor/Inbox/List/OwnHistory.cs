using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Recordings;
using ContactCenter.Core.Users;

namespace ContactCenter.Blazor.Inbox.List;

/// <summary>The agent's history by customer or by campaign name, as the other tabs are searched.</summary>
public sealed class OwnHistory(RecordingsQuery recordings, CampaignDirectory campaigns)
{
    public async Task<Result<IReadOnlyList<Recording>>> Find(Actor actor, string search, long before, int take)
    {
        var filters = new List<RecordingFilter> { new(Customer: search, Before: before, Take: take) };
        if (!string.IsNullOrWhiteSpace(search))
            filters.AddRange(campaigns.Current.Campaigns.Where(campaign => InboxSearch.Contains(campaign.Name, search)).Select(campaign => new RecordingFilter(CampaignId: campaign.Id, Before: before, Take: take)));
        var found = new SortedDictionary<long, Recording>();
        foreach (var filter in filters)
        {
            var page = await recordings.OwnHistory(actor, filter);
            if (page.Error is { } refused)
                return refused;
            foreach (var recording in page.Value)
                found[recording.Id] = recording;
        }
        // Each filter gave its own newest rows, so the newest of all of them are among these.
        return new Result<IReadOnlyList<Recording>>([.. found.Values.Reverse().Take(take)]);
    }
}
