using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Agents;

/// <summary>A log-in begins a session; an earlier one of the same user is taken over, and its consoles leave at once. What the agent had stays theirs.</summary>
public sealed class OpenSession(IUnitsOfWork units)
{
    /// <summary>The session's public id, for the log-in cookie. Whoever still has a temporary password gets none.</summary>
    public Task<Result<string>> Run(int userId) => units.Run<Result<string>>(unit =>
    {
        if (unit.Db.Users.FirstOrDefault(user => user.Id == userId) is not { Enabled: true } user)
        {
            return new NotAllowed();
        }

        if (user.MustChangePassword)
        {
            return new PasswordMustChange();
        }

        if (unit.Db.AgentSessions.FirstOrDefault(session => session.UserId == userId && session.EndedAt == null) is { } earlier)
        {
            (earlier.EndedAt, earlier.EndReason) = (unit.Now, SessionEnd.TakenOver);
            unit.Db.SaveChanges();
            unit.Append(new SessionEnded(earlier.PublicId, SessionEnd.TakenOver), agentId: userId);
            Breaks.End(unit, userId);
        }

        var session = new AgentSession { PublicId = PublicId.New(), UserId = userId, StartedAt = unit.Now };
        unit.Db.AgentSessions.Add(session);
        unit.Db.SaveChanges();
        unit.Append(new SessionStarted(session.PublicId), agentId: userId);
        unit.Audit(userId, "session.started");
        return session.PublicId;
    });
}
