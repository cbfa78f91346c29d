using ContactCenter.Core.Common;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Campaigns;

/// <summary>Somebody who may not be a member of one of those campaigns: no agent, disabled, or of a security group that does not see it.</summary>
/// <param name="Names">Up to ten of them.</param>
public sealed record NotEligibleAsMember(IReadOnlyList<string> Names) : Error("members.not-eligible")
{
    public bool Equals(NotEligibleAsMember? other) => other is not null && Names.SequenceEqual(other.Names);
    public override int GetHashCode() => Names.Count;
}

/// <summary>What adding to and removing from campaigns have in common.</summary>
static class MemberChanges
{
    /// <summary>Those campaigns with their members as they stand, or why the actor may not change them.</summary>
    public static Result<Chosen> Find(Unit unit, Actor actor, IReadOnlyCollection<int> campaignIds)
    {
        if (unit.Refuse(actor, Roles.Administrator) is { } refused)
            return refused;
        var campaigns = unit.Db.Campaigns.Where(campaign => campaignIds.Contains(campaign.Id) && campaign.DeletedAt == null)
            .Select(campaign => new ChosenCampaign(campaign.Id, campaign.Name, campaign.SecurityGroupId)).ToList();
        if (campaigns.Count < campaignIds.Count || campaigns.Any(campaign => !actor.SeesGroup(campaign.SecurityGroupId)))
            return new NotFound();
        var members = unit.Db.Members.Where(member => campaignIds.Contains(member.CampaignId)).Select(member => new { member.CampaignId, member.AgentId }).ToList();
        return new Chosen(campaigns, members.Select(member => (member.CampaignId, member.AgentId)).ToHashSet());
    }

    /// <summary>Journals and audits the campaigns that changed; the answer is how many memberships did.</summary>
    /// <param name="changed">Per campaign the users who came or went.</param>
    /// <param name="added">False = they went.</param>
    public static int Tell(Unit unit, Actor actor, IEnumerable<(ChosenCampaign Campaign, List<string> Names)> changed, bool added)
    {
        var count = 0;
        foreach (var (campaign, names) in changed.Where(change => change.Names.Count > 0))
        {
            count += names.Count;
            var joined = string.Join(", ", names);
            ConfigurationWriter.Audit(unit, actor, added ? "campaign.members-added" : "campaign.members-removed", ConfigurationWriter.Subject("campaign", campaign.Id), campaign.Name,
                [added ? new Difference("members", null, joined) : new Difference("members", joined, null)]);
            unit.Append(new CampaignChanged(), campaignId: campaign.Id);
        }

        return count;
    }

    /// <summary>As an audit names somebody: two may have the same display name.</summary>
    public static string Name(User user) => $"{user.DisplayName} ({user.UserName})";

    public static bool MayBeMember(Roles roles, int userGroup, bool enabled, int campaignGroup) =>
        enabled && (roles & Roles.Agent) != 0 && (userGroup == SecurityGroup.All || userGroup == campaignGroup);
}

sealed record ChosenCampaign(int Id, string Name, int SecurityGroupId);

sealed record Chosen(IReadOnlyList<ChosenCampaign> Campaigns, HashSet<(int CampaignId, int AgentId)> Members);
