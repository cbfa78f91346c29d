using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;

namespace ContactCenter.Core.Providers.Outbound;

/// <summary>One message that somebody of the centre writes first.</summary>
/// <param name="CampaignId">In whose name; it says by which account.</param>
/// <param name="Number">As typed; with its country for WhatsApp.</param>
/// <param name="Text">Free words; null where it is a template.</param>
/// <param name="Template">Null where it is free words.</param>
public sealed record OutboundMessage(int CampaignId, string Number, string? Text, TemplateUse? Template);

/// <summary>A campaign in whose name one may write first, and the account that sends.</summary>
public sealed record OutboundWay(Campaign Campaign, Provider Provider);

/// <summary>No account of that campaign's provider sends single messages.</summary>
public sealed record NoWayOut() : Error("outbound.no-provider");

/// <summary>Where somebody may write first: the campaigns' own accounts, and for one by the Direct API, which only answers, the Client API's account of the same number.</summary>
public sealed class OutboundWays(CampaignDirectory campaigns, ProviderDirectory providers)
{
    /// <summary>By name.</summary>
    public IReadOnlyList<OutboundWay> OfMember(int agentId) => Among(campaigns.Current.OfMember(agentId));

    /// <summary>As the other.</summary>
    public IReadOnlyList<OutboundWay> Among(IEnumerable<Campaign> some) => [.. some.OrderBy(campaign => campaign.Name, StringComparer.OrdinalIgnoreCase).Select(WayOf).OfType<OutboundWay>()];

    /// <summary>Null when nothing can be sent in its name.</summary>
    public OutboundWay? Find(int campaignId) => campaigns.Current.Find(campaignId) is { } campaign ? WayOf(campaign) : null;

    OutboundWay? WayOf(Campaign campaign) => campaign is { Enabled: true, ProviderId: { } id } && providers.Find(id) is { } own && providers.ForTemplates(own) is { } provider ? new OutboundWay(campaign, provider) : null;
}
