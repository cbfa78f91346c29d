using ContactCenter.Core.Agents;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Quality;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Campaigns;

/// <summary>The configuration at one moment.</summary>
public sealed record CampaignSet
{
    public static readonly CampaignSet Empty = new();

    readonly Dictionary<int, Campaign> byId = [];
    readonly Dictionary<(Channel, string), Campaign> byKey = [];
    readonly ILookup<int, Campaign> byMember = Array.Empty<Campaign>().ToLookup(_ => 0);

    /// <summary>Also the deleted ones, which history names.</summary>
    public IReadOnlyList<Campaign> Campaigns
    {
        get;
        init
        {
            field = value;
            All = [.. value.Where(campaign => campaign.DeletedAt is null)];
            byId = value.ToDictionary(campaign => campaign.Id);
            byKey = All.ToDictionary(campaign => (campaign.Channel, campaign.Key));
            byMember = All.SelectMany(campaign => campaign.Members, (campaign, member) => (campaign, member.AgentId)).ToLookup(pair => pair.AgentId, pair => pair.campaign);
        }
    } = [];

    /// <summary>Those that are not deleted.</summary>
    public IReadOnlyList<Campaign> All { get; private init; } = [];

    /// <summary>Also the deleted ones and the system's, in the order of the break menu.</summary>
    public IReadOnlyList<Break> AllBreaks { get; init; } = [];

    /// <summary>Those that are not deleted.</summary>
    public IReadOnlyList<QualityForm> QualityForms { get; init; } = [];

    /// <summary>Canned responses of all campaigns.</summary>
    public IReadOnlyList<CannedResponse> SharedResponses { get; init; } = [];

    /// <summary>Also a deleted one.</summary>
    public Campaign? Find(int id) => byId.GetValueOrDefault(id);
    public Campaign? Find(Channel channel, string key) => byKey.GetValueOrDefault((channel, key));

    /// <summary>Also a deleted one.</summary>
    public Break? FindBreak(int id) => AllBreaks.FirstOrDefault(pause => pause.Id == id);
    public IEnumerable<Campaign> OfMember(int agentId) => byMember[agentId];
    public bool IsMember(int campaignId, int agentId) => byMember[agentId].Any(campaign => campaign.Id == campaignId);

    /// <summary>The agent is a member of a campaign that the actor sees.</summary>
    internal bool SeesAgent(Actor actor, int agentId) => byMember[agentId].Any(campaign => actor.SeesGroup(campaign.SecurityGroupId));

    /// <summary>Those whose security group the actor sees.</summary>
    public IEnumerable<Campaign> SeenBy(Actor actor) => All.Where(campaign => actor.SeesGroup(campaign.SecurityGroupId));

    /// <summary>As <see cref="SeenBy"/>, with the deleted ones: for what is past.</summary>
    public IEnumerable<Campaign> EverSeenBy(Actor actor) => Campaigns.Where(campaign => actor.SeesGroup(campaign.SecurityGroupId));

    /// <summary>What that user may go on: the breaks of the own group and of group All, in the order of the menu.</summary>
    public IEnumerable<Break> BreaksFor(int securityGroupId) =>
        AllBreaks.Where(pause => pause.DeletedAt is null && !pause.IsOfSystem && (pause.SecurityGroupId == SecurityGroup.All || pause.SecurityGroupId == securityGroupId));

    /// <summary>What an agent may insert in that campaign, by shortcut: its own, and the shared ones. Where both have a shortcut the campaign's own wins.</summary>
    public IEnumerable<CannedResponse> CannedResponses(int campaignId)
    {
        var own = Find(campaignId)?.CannedResponses ?? [];
        var taken = own.Select(response => response.Shortcut).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return own.Concat(SharedResponses.Where(response => !taken.Contains(response.Shortcut))).OrderBy(response => response.Shortcut, StringComparer.OrdinalIgnoreCase);
    }
}
