using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Agents;

public sealed record AgentOffline() : Error("agent.offline");

/// <summary>A supervisor pauses an agent of the campaigns they see, or lets them go on; it is a break like any other, and the agent may end it. In the audit.</summary>
public sealed class PauseAgent(IUnitsOfWork units, CampaignDirectory campaigns)
{
    public const int LongestReason = 200;

    /// <param name="paused">False ends whatever break the agent is on. The same again changes nothing.</param>
    /// <param name="reason">Shown to the agent; at most <see cref="LongestReason"/> characters.</param>
    /// <param name="breakId">Which break: one that the agent could choose, or the one that only supervisors give.</param>
    public Task<Result> Run(Actor actor, int agentId, bool paused, string? reason = null, int breakId = Break.PausedBySupervisor) => units.Run<Result>(unit =>
    {
        if (unit.Refuse(actor, Roles.Supervisor) is { } refused)
        {
            return refused;
        }

        reason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim();
        if (reason?.Length > LongestReason)
        {
            return new InvalidInput("reason", "length");
        }

        if (!campaigns.Current.SeesAgent(actor, agentId))
        {
            return new NotFound();
        }

        if (paused && breakId != Break.PausedBySupervisor && !IsTheirs(unit, agentId, breakId))
        {
            return new BreakUnknown();
        }

        if (!unit.Db.AgentSessions.Any(session => session.UserId == agentId && session.EndedAt == null))
        {
            return new AgentOffline();
        }

        var present = Breaks.Of(unit, agentId)?.BreakId;
        if (present == (paused ? breakId : null))
        {
            return Result.Done;
        }

        Breaks.End(unit, agentId);
        if (paused)
        {
            Breaks.Start(unit, agentId, breakId, actor.UserId, reason);
        }

        unit.Audit(actor.UserId, paused ? "agent.paused" : "agent.resumed", agentId.ToString(System.Globalization.CultureInfo.InvariantCulture), reason);
        return Result.Done;
    });

    bool IsTheirs(Unit unit, int agentId, int breakId)
    {
        var group = unit.Db.Users.Where(user => user.Id == agentId).Select(user => user.SecurityGroupId).FirstOrDefault();
        return campaigns.Current.BreaksFor(group).Any(known => known.Id == breakId);
    }
}
