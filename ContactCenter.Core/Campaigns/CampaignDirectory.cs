using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Journal;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Campaigns;

/// <summary>All campaigns, breaks and shared canned responses in memory, replaced whole when any changes. Never change what it hands out.</summary>
public sealed class CampaignDirectory(IDbContextFactory<ContactDb> contexts) : IJournalSubscriber
{
    public CampaignSet Current { get; private set; } = new([], [], []);

    public void OnCommitted(IReadOnlyList<JournalEntry> entries)
    {
        if (entries.Any(entry => entry.Event is CampaignChanged))
        {
            Reload();
        }
    }

    public void Reload()
    {
        using var db = contexts.CreateDbContext();
        Current = new CampaignSet(
            db.Campaigns.AsNoTracking().AsSplitQuery().Include(campaign => campaign.Members).Include(campaign => campaign.CannedResponses).ToList(),
            db.Breaks.AsNoTracking().OrderBy(pause => pause.Position).ToList(),
            db.CannedResponses.AsNoTracking().Where(response => response.CampaignId == null).ToList());
    }
}

/// <summary>The configuration at one moment.</summary>
public sealed class CampaignSet(IReadOnlyList<Campaign> campaigns, IReadOnlyList<Agents.Break> breaks, IReadOnlyList<CannedResponse> shared)
{
    readonly Dictionary<int, Campaign> byId = campaigns.ToDictionary(campaign => campaign.Id);
    readonly Dictionary<(Channel, string), Campaign> byKey = campaigns.ToDictionary(campaign => (campaign.Channel, campaign.Key));
    readonly ILookup<int, Campaign> byMember = campaigns.SelectMany(campaign => campaign.Members, (campaign, member) => (campaign, member.AgentId))
        .ToLookup(pair => pair.AgentId, pair => pair.campaign);

    public IReadOnlyList<Campaign> All => campaigns;

    /// <summary>In the order of the break menu.</summary>
    public IReadOnlyList<Agents.Break> Breaks => breaks;
    public Campaign? Find(int id) => byId.GetValueOrDefault(id);
    public Campaign? Find(Channel channel, string key) => byKey.GetValueOrDefault((channel, key));
    public IEnumerable<Campaign> OfMember(int agentId) => byMember[agentId];
    public bool IsMember(int campaignId, int agentId) => byMember[agentId].Any(campaign => campaign.Id == campaignId);

    /// <summary>Those whose security group the actor sees.</summary>
    public IEnumerable<Campaign> SeenBy(Actor actor) => campaigns.Where(campaign => actor.SeesGroup(campaign.SecurityGroupId));

    /// <summary>What an agent may insert in that campaign: its own and the shared ones, by shortcut.</summary>
    public IEnumerable<CannedResponse> CannedResponses(int campaignId) =>
        (Find(campaignId)?.CannedResponses ?? []).Concat(shared).OrderBy(response => response.Shortcut, StringComparer.OrdinalIgnoreCase);
}
