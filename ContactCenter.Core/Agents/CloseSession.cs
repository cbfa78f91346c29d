using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;

namespace ContactCenter.Core.Agents;

/// <summary>A session ends: no chat is left behind, what the agent had goes back to its queue, in front. Done also when it had ended already.</summary>
public sealed class CloseSession(IUnitsOfWork units)
{
    public Task<Result> Run(string sessionPublicId, SessionEnd reason) => units.Run(unit =>
    {
        if (unit.Db.AgentSessions.FirstOrDefault(session => session.PublicId == sessionPublicId && session.EndedAt == null) is not { } session)
        {
            return Result.Done;
        }

        Sessions.Close(unit, session, reason);
        return Result.Done;
    });
}

static class Sessions
{
    public static void Close(Unit unit, AgentSession session, SessionEnd reason)
    {
        GiveBack.All(unit, session.UserId, QueueReason.AgentGone);
        Breaks.End(unit, session.UserId);
        WrapUps.End(unit, session.UserId);
        (session.EndedAt, session.EndReason) = (unit.Now, reason);
        unit.Db.SaveChanges();
        unit.Append(new SessionEnded(session.PublicId, reason), agentId: session.UserId);
        unit.Audit(session.UserId, "session.ended", details: reason.ToString());
    }

    /// <summary>Whatever log-in that user has ends.</summary>
    public static void CloseAllOf(Unit unit, int userId, SessionEnd reason)
    {
        foreach (var session in unit.Db.AgentSessions.Where(session => session.UserId == userId && session.EndedAt == null).ToList())
        {
            Close(unit, session, reason);
        }
    }
}
