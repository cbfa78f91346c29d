using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Figures;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Agents;

/// <summary>What an agent handled of one channel since the day began, counted as all figures are.</summary>
public sealed record AgentHandled(Channel Channel, WorkTally Work)
{
    public double AverageActiveMs => (double)Work.ActiveMs / Work.Handled;
}

/// <summary>What an agent has now; <paramref name="Since"/> (UTC ms) they have it, or are offered it.</summary>
public sealed record AgentHas(long InteractionId, string Customer, int CampaignId, Channel Channel, bool IsOffered, long Since);

/// <summary>An agent as their supervisor needs to know them.</summary>
/// <param name="Campaigns">Those that the asker sees, by name.</param>
/// <param name="DayStart">The last local midnight (UTC ms) of the first of these campaigns: the day's figures count from it.</param>
/// <param name="Day">The states since then, oldest first.</param>
/// <param name="Handled">In the campaigns that the asker sees, as <paramref name="Now"/>.</param>
public sealed record AgentInfo(string Name, string UserName, string? Email, string Group, IReadOnlyList<Campaign> Campaigns, long DayStart, IReadOnlyList<AgentStretch> Day, IReadOnlyList<AgentHandled> Handled, IReadOnlyList<AgentHas> Now);

/// <summary>For supervisors who see a campaign of the agent's.</summary>
public sealed class AgentInfoQuery(IDbContextFactory<ContactDb> contexts, CampaignDirectory campaigns, UserDirectory users, TimeProvider time)
{
    public async Task<Result<AgentInfo>> Read(Actor actor, int agentId)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (await db.Refuse(actor, Roles.Supervisor) is { } refused)
        {
            return refused;
        }

        var seen = campaigns.Current.OfMember(agentId).Where(campaign => actor.SeesGroup(campaign.SecurityGroupId)).OrderBy(campaign => campaign.Name, StringComparer.OrdinalIgnoreCase).ToList();
        if (seen.Count == 0 || await db.Users.Where(user => user.Id == agentId).Select(user => new { user.DisplayName, user.UserName, user.Email, user.SecurityGroupId }).FirstOrDefaultAsync() is not { } agent)
        {
            return new NotFound();
        }

        // A campaign that they left, or that was deleted, still counts for the day.
        var ids = campaigns.Current.EverSeenBy(actor).Select(campaign => campaign.Id).ToList();
        var group = users.Groups.FirstOrDefault(group => group.Id == agent.SecurityGroupId)?.Name ?? "";
        var start = LocalDay.Of(time.NowMs(), seen[0].Schedule.Zone).From;
        return new AgentInfo(agent.DisplayName, agent.UserName, agent.Email, group, seen, start, await DayOf(db, agentId, start), await HandledBy(db, agentId, start, ids), await HasNow(db, agentId, ids));
    }

    async Task<IReadOnlyList<AgentStretch>> DayOf(ContactDb db, int agentId, long start)
    {
        var sessions = await db.AgentSessions.Where(session => session.UserId == agentId && (session.EndedAt == null || session.EndedAt > start)).Select(session => new Stretch(session.StartedAt, session.EndedAt)).ToListAsync();
        var breaks = await db.AgentBreaks.Where(pause => pause.AgentId == agentId && (pause.EndedAt == null || pause.EndedAt > start)).Select(pause => new { pause.StartedAt, pause.EndedAt, pause.BreakId }).ToListAsync();
        var legs = await db.Legs.Where(leg => leg.AgentId == agentId && (leg.EndedAt == null || leg.EndedAt > start)).Select(leg => new Stretch(leg.StartedAt, leg.EndedAt)).ToListAsync();
        var wrapUps = await db.WrapUps.Where(wrapUp => wrapUp.AgentId == agentId && (wrapUp.EndedAt == null || wrapUp.EndedAt > start)).Select(wrapUp => new Stretch(wrapUp.StartedAt, wrapUp.EndedAt)).ToListAsync();
        return AgentStretches.Of(sessions, [.. breaks.Select(pause => (new Stretch(pause.StartedAt, pause.EndedAt), pause.BreakId))], [.. legs, .. wrapUps], start, time.NowMs());
    }

    static async Task<IReadOnlyList<AgentHandled>> HandledBy(ContactDb db, int agentId, long start, List<int> campaignIds)
    {
        var legs = await (
            from leg in db.Legs
            where leg.AgentId == agentId && leg.EndedAt >= start && campaignIds.Contains(leg.CampaignId)
            join interaction in db.Interactions on leg.InteractionId equals interaction.Id
            select new { interaction.Channel, leg.CampaignId, leg.StartedAt, EndedAt = leg.EndedAt!.Value }).ToListAsync();
        var wrapUps = await (
            from wrapUp in db.WrapUps
            where wrapUp.AgentId == agentId && wrapUp.EndedAt != null && wrapUp.StartedAt >= start && campaignIds.Contains(wrapUp.CampaignId)
            join interaction in db.Interactions on wrapUp.InteractionId equals interaction.Id
            select new { interaction.Channel, wrapUp.CampaignId, wrapUp.StartedAt, EndedAt = wrapUp.EndedAt!.Value }).ToListAsync();
        var works = legs.Select(leg => (leg.Channel, Work.OfLeg(leg.CampaignId, agentId, leg.StartedAt, leg.EndedAt).Tally))
            .Concat(wrapUps.Select(wrapUp => (wrapUp.Channel, Work.OfWrapUp(wrapUp.CampaignId, agentId, wrapUp.StartedAt, wrapUp.EndedAt).Tally)));
        return [.. works.GroupBy(work => work.Channel, work => work.Tally).OrderBy(channel => channel.Key)
            .Select(channel => new AgentHandled(channel.Key, channel.Aggregate(WorkTally.Nothing, (sum, one) => sum + one))).Where(handled => handled.Work.Handled > 0)];
    }

    static async Task<IReadOnlyList<AgentHas>> HasNow(ContactDb db, int agentId, List<int> campaignIds) => await db.Interactions.AsNoTracking()
        .Where(interaction => interaction.EndedAt == null && interaction.AgentId == agentId && campaignIds.Contains(interaction.CampaignId)).OrderBy(interaction => interaction.StateSince)
        .Select(interaction => new AgentHas(interaction.Id, interaction.CustomerName, interaction.CampaignId, interaction.Channel, interaction.State == InteractionState.Offered, interaction.StateSince)).ToListAsync();
}
