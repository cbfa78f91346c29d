using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Agents;

/// <summary>A wrap-up ends: the agent says so, or its time is over.</summary>
public sealed class EndWrapUp(IUnitsOfWork units)
{
    /// <summary>Early. Done also when there is none.</summary>
    public Task<Result> Run(Actor actor) => units.Run<Result>(unit =>
    {
        if (unit.Refuse(actor, Roles.Agent) is { } refused)
        {
            return refused;
        }

        WrapUps.End(unit, actor.UserId);
        return Result.Done;
    });

    /// <summary>By the clock. One that was begun meanwhile goes on, and the earlier ones with it.</summary>
    internal Task<Result> RunByClock(int agentId, long due) => units.Run<Result>(unit =>
    {
        if (!unit.Db.WrapUps.Any(wrapUp => wrapUp.AgentId == agentId && wrapUp.EndedAt == null && wrapUp.DueAt > due))
        {
            WrapUps.End(unit, agentId);
        }

        return Result.Done;
    });
}
