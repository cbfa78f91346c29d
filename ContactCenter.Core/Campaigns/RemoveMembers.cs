using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Campaigns;

/// <summary>An administrator takes agents out of campaigns, each out of every one. They keep the interactions they serve, and get no new ones. All or nothing.</summary>
public sealed class RemoveMembers(IUnitsOfWork units)
{
    /// <summary>Answers how many memberships ended.</summary>
    public Task<Result<int>> Run(Actor actor, IReadOnlyCollection<int> campaignIds, IReadOnlyCollection<int> agentIds)
    {
        var (campaigns, agents) = (campaignIds.Distinct().ToList(), agentIds.Distinct().ToList());
        return units.Run(unit => Remove(unit, actor, campaigns, agents));
    }

    static Result<int> Remove(Unit unit, Actor actor, List<int> campaignIds, List<int> agentIds)
    {
        var found = MemberChanges.Find(unit, actor, campaignIds);
        if (!found.IsDone)
            return found.Error;
        var chosen = found.Value;
        var users = unit.Db.Users.AsNoTracking().Where(user => agentIds.Contains(user.Id)).ToList();
        unit.Db.Members.Where(member => campaignIds.Contains(member.CampaignId) && agentIds.Contains(member.AgentId)).ExecuteDelete();
        return MemberChanges.Tell(unit, actor, chosen.Campaigns.Select(campaign => (campaign,
            users.Where(user => chosen.Members.Contains((campaign.Id, user.Id))).Select(MemberChanges.Name).ToList())), added: false);
    }
}
