using ContactCenter.Blazor.Auth;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Interactions;

namespace ContactCenter.Blazor.Admin.Campaigns;

static class SeenCampaign
{
    /// <summary>A webchat campaign that is not deleted and that whoever asks may see; null otherwise.</summary>
    public static Campaign? Find(HttpContext context, CampaignDirectory campaigns, int id) =>
        context.User.ToActor() is { } actor && campaigns.Current.Find(id) is { Channel: Channel.Webchat, DeletedAt: null } campaign && actor.SeesGroup(campaign.SecurityGroupId) ? campaign : null;
}
