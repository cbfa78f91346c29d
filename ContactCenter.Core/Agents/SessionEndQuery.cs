using ContactCenter.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Agents;

/// <param name="Words">The supervisor's; null = none.</param>
public sealed record SessionEnding(SessionEnd Reason, string? Words);

/// <summary>How a log-in ended, for whoever still holds its cookie.</summary>
public sealed class SessionEndQuery(IDbContextFactory<ContactDb> contexts)
{
    /// <summary>Null while it lasts, or when there is no such session.</summary>
    public async Task<SessionEnding?> Find(string sessionPublicId)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await db.AgentSessions.AsNoTracking().FirstOrDefaultAsync(session => session.PublicId == sessionPublicId) is { EndReason: { } reason } ended
            ? new SessionEnding(reason, ended.EndWords)
            : null;
    }
}
