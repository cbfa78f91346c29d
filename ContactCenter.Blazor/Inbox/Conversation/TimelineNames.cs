using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Users;

namespace ContactCenter.Blazor.Inbox.Conversation;

/// <summary>What lines call agents and campaigns.</summary>
public sealed record TimelineNames(Func<int?, string> OfAgent, Func<int?, string> OfCampaign)
{
    public static TimelineNames From(UserDirectory users, CampaignDirectory campaigns) =>
        new(users.NameOf, id => id is { } known ? campaigns.Current.Find(known)?.Name ?? "" : "");
}
