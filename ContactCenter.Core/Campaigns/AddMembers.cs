using System.Globalization;
using System.Text;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Campaigns;

/// <summary>
/// An administrator puts agents into campaigns, each into every one; who is in one already stays there as they are. All or nothing.
/// An agent may be a member when enabled and of the campaign's security group or of group All. New ones stand last, in the order given, with penalty 0.
/// </summary>
public sealed class AddMembers(IUnitsOfWork units)
{
    /// <summary>Answers how many memberships are new.</summary>
    public Task<Result<int>> Run(Actor actor, IReadOnlyCollection<int> campaignIds, IReadOnlyList<int> agentIds)
    {
        var (campaigns, agents) = (campaignIds.Distinct().ToList(), agentIds.Distinct().ToList());
        return units.Run(unit => Add(unit, actor, campaigns, agents));
    }

    /// <summary>Enabled agents of the campaign's group or of group All.</summary>
    public static bool MayJoin(KnownUser user, Campaign campaign) => MemberChanges.MayBeMember(user.Roles, user.SecurityGroupId, user.Enabled, campaign.SecurityGroupId);

    static Result<int> Add(Unit unit, Actor actor, List<int> campaignIds, List<int> agentIds)
    {
        var found = MemberChanges.Find(unit, actor, campaignIds);
        if (!found.IsDone)
            return found.Error;
        var chosen = found.Value;
        var users = unit.Db.Users.AsNoTracking().Where(user => agentIds.Contains(user.Id)).ToList();
        if (users.Count < agentIds.Count)
            return new NotFound();
        var unfit = users.Where(user => chosen.Campaigns.Any(campaign => !MemberChanges.MayBeMember(user.Roles, user.SecurityGroupId, user.Enabled, campaign.SecurityGroupId))).ToList();
        if (unfit.Count > 0)
            return new NotEligibleAsMember([.. unfit.Take(10).Select(user => user.DisplayName)]);
        if (agentIds.Count == 0 || campaignIds.Count == 0)
            return 0;
        unit.Db.Database.ExecuteSqlRaw(Insert(campaignIds, agentIds));
        var inOrder = agentIds.Join(users, id => id, user => user.Id, (_, user) => user).ToList();
        return MemberChanges.Tell(unit, actor, chosen.Campaigns.Select(campaign => (campaign,
            inOrder.Where(user => !chosen.Members.Contains((campaign.Id, user.Id))).Select(MemberChanges.Name).ToList())), added: true);
    }

    /// <summary>One statement whatever their number: 500 agents in 100 campaigns are 50,000 rows.</summary>
    static string Insert(List<int> campaignIds, List<int> agentIds)
    {
        var sql = new StringBuilder("WITH campaign(Id) AS (VALUES ");
        sql.AppendJoin(',', campaignIds.Select(id => string.Create(CultureInfo.InvariantCulture, $"({id})")));
        sql.Append("), agent(Id, Place) AS (VALUES ");
        sql.AppendJoin(',', agentIds.Select((id, place) => string.Create(CultureInfo.InvariantCulture, $"({id},{place})")));
        return sql.Append("""
            )
            INSERT INTO "Members" ("CampaignId", "AgentId", "Penalty", "Position")
            SELECT campaign.Id, agent.Id, 0,
                COALESCE((SELECT MAX("Position") FROM "Members" WHERE "CampaignId" = campaign.Id), 0) + ROW_NUMBER() OVER (PARTITION BY campaign.Id ORDER BY agent.Place)
            FROM campaign CROSS JOIN agent
            WHERE NOT EXISTS (SELECT 1 FROM "Members" AS present WHERE present."CampaignId" = campaign.Id AND present."AgentId" = agent.Id)
            """).ToString();
    }
}
