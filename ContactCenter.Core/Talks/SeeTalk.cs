using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Talks;

/// <summary>Somebody who takes part has seen a talk up to that message. The mark only moves forward.</summary>
public sealed class SeeTalk(IUnitsOfWork units, CampaignDirectory campaigns)
{
    public Task<Result> Run(Actor actor, int agentId, long upTo) => units.Run<Result>(unit =>
    {
        if ((unit.Refuse(actor, Roles.Agent | Roles.Supervisor) ?? TalkRules.WhyNot(campaigns.Current, actor, agentId)) is { } refused)
        {
            return refused;
        }

        var last = unit.Db.TalkMessages.Where(message => message.AgentId == agentId && message.Id <= upTo).Max(message => (long?)message.Id) ?? 0;
        var mark = unit.Db.TalkReads.Find(agentId, actor.UserId);
        if (last <= (mark?.UpTo ?? 0))
        {
            return Result.Done;
        }

        mark ??= unit.Db.TalkReads.Add(new TalkRead { AgentId = agentId, UserId = actor.UserId }).Entity;
        mark.UpTo = last;
        unit.Db.SaveChanges();
        unit.Append(new TalkSeen(actor.UserId, last), agentId: agentId);
        return Result.Done;
    });
}
