using System.Globalization;
using ContactCenter.Core.Common;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Campaigns;

/// <summary>What is set on a member of one campaign.</summary>
/// <param name="Penalty">0–100; a lower one comes first.</param>
/// <param name="Position">From 1.</param>
public sealed record MemberPlace(int Penalty, int Position);

/// <summary>An administrator changes a member's penalty, or moves them to another position; those between move up or down by one.</summary>
public sealed class SetMember(IUnitsOfWork units)
{
    /// <param name="before">As the actor saw it: when it is not so any more, nothing is stored.</param>
    public Task<Result> Run(Actor actor, int campaignId, int agentId, MemberPlace before, MemberPlace after) =>
        units.Run(unit => Set(unit, actor, campaignId, agentId, before, after));

    static Result Set(Unit unit, Actor actor, int campaignId, int agentId, MemberPlace before, MemberPlace after)
    {
        if (unit.Refuse(actor, Roles.Administrator) is { } refused)
            return refused;
        if (MemberRules.Instance.Check(after) is { } invalid)
            return invalid;
        if (ConfigurationWriter.Find<Campaign>(unit, actor, campaignId) is not { } campaign || unit.Db.Members.FirstOrDefault(member => member.CampaignId == campaignId && member.AgentId == agentId) is not { } found)
            return new NotFound();
        var stored = new MemberPlace(found.Penalty, found.Position);
        if (stored != before)
            return new ChangedMeanwhile<MemberPlace>(new Edited<MemberPlace>(agentId, 0, stored), null, unit.Now);
        if (stored == after)
            return Result.Done;
        MakeRoom(unit, campaignId, before.Position, after.Position);
        (found.Penalty, found.Position) = (after.Penalty, after.Position);
        unit.Db.SaveChanges();
        var agent = unit.Db.Users.AsNoTracking().Single(user => user.Id == agentId);
        ConfigurationWriter.Audit(unit, actor, "campaign.member-changed", ConfigurationWriter.Subject("campaign", campaignId), campaign.Name,
            [.. Differences.Between(stored, after).Select(change => change with { Path = string.Create(CultureInfo.InvariantCulture, $"members.{agent.UserName}.{change.Path}") })]);
        unit.Append(new CampaignChanged(), campaignId: campaignId);
        return Result.Done;
    }

    static void MakeRoom(Unit unit, int campaignId, int from, int to)
    {
        var others = unit.Db.Members.Where(member => member.CampaignId == campaignId);
        if (to < from)
            others.Where(member => member.Position >= to && member.Position < from).ExecuteUpdate(set => set.SetProperty(member => member.Position, member => member.Position + 1));
        else if (to > from)
            others.Where(member => member.Position > from && member.Position <= to).ExecuteUpdate(set => set.SetProperty(member => member.Position, member => member.Position - 1));
    }
}

public sealed class MemberRules : FieldRules<MemberPlace>
{
    public static readonly MemberRules Instance = new();

    MemberRules()
    {
        Number(place => place.Penalty, 0, 100);
        Number(place => place.Position, 1, 9999);
    }
}
