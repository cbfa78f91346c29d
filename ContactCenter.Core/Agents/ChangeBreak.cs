using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Agents;

public sealed record BreakUnknown() : Error("break.unknown");

/// <summary>An agent goes on a break, changes it, or comes back (null). The same again changes nothing.</summary>
public sealed class ChangeBreak(IUnitsOfWork units, CampaignDirectory campaigns)
{
    public Task<Result> Run(Actor actor, int? breakId) => units.Run<Result>(unit =>
    {
        if (unit.Refuse(actor, Roles.Agent) is { } refused)
        {
            return refused;
        }

        if (breakId is not null && campaigns.Current.BreaksFor(actor.SecurityGroupId).All(known => known.Id != breakId))
        {
            return new BreakUnknown();
        }

        if (Breaks.Of(unit, actor.UserId)?.BreakId == breakId)
        {
            return Result.Done;
        }

        Breaks.End(unit, actor.UserId);
        if (breakId is { } chosen)
        {
            Breaks.Start(unit, actor.UserId, chosen);
        }

        return Result.Done;
    });
}

static class Breaks
{
    public static AgentBreak? Of(Unit unit, int agentId) => unit.Db.AgentBreaks.FirstOrDefault(pause => pause.AgentId == agentId && pause.EndedAt == null);

    public static void Start(Unit unit, int agentId, int breakId, int? by = null, string? reason = null)
    {
        unit.Db.AgentBreaks.Add(new AgentBreak { AgentId = agentId, BreakId = breakId, StartedAt = unit.Now, ByUserId = by, Reason = reason });
        unit.Db.SaveChanges();
        unit.Append(new BreakStarted(breakId) { By = by, Reason = reason }, agentId: agentId);
    }

    public static void End(Unit unit, int agentId)
    {
        if (Of(unit, agentId) is { } pause)
        {
            pause.EndedAt = unit.Now;
            unit.Db.SaveChanges();
            unit.Append(new BreakEnded(), agentId: agentId);
        }
    }
}
