using System.Collections.Concurrent;
using System.Security.Claims;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Data;
using ContactCenter.Core.Journal;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Blazor.Auth;

/// <summary>
/// Knows which log-ins still hold, from memory: a session is read once from the database, and the journal says when it ends or its user's
/// account changes. So every request and every circuit is checked, and nobody pays for it.
/// </summary>
public sealed class SessionWatch(IDbContextFactory<ContactDb> contexts) : IJournalSubscriber
{
    const int EndedKept = 10_000;

    readonly ConcurrentDictionary<string, bool> sessions = [];
    readonly ConcurrentDictionary<int, string?> stamps = [];
    long changes;

    /// <summary>A session ended, or a user's account changed: circuits look whether it was theirs.</summary>
    public event Action<SessionNews>? Happened;

    public void OnCommitted(IReadOnlyList<JournalEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry.Event is SessionEnded ended)
                End(ended);
            else if (entry is { Event: UserChanged, AgentId: { } user })
                Forget(user);
        }
    }

    public async Task<bool> Holds(ClaimsPrincipal principal)
    {
        if (principal.ToActor() is not { } actor)
            return false;
        var stamp = principal.FindFirst(SessionClaims.Stamp)?.Value;
        if (!await IsOpen(actor))
            return false;
        if (await StampOf(actor.UserId) == stamp)
            return true;
        // Somebody who has just changed the password holds a newer one than the journal has told of.
        stamps.TryRemove(actor.UserId, out _);
        return await StampOf(actor.UserId) == stamp;
    }

    async Task<bool> IsOpen(Actor actor)
    {
        if (sessions.TryGetValue(actor.SessionId, out var open))
            return open;
        await using var db = await contexts.CreateDbContextAsync();
        open = await db.AgentSessions.AnyAsync(s => s.PublicId == actor.SessionId && s.UserId == actor.UserId && s.EndedAt == null);
        // An end that the journal told meanwhile stands.
        return open && sessions.GetOrAdd(actor.SessionId, true);
    }

    async Task<string?> StampOf(int userId)
    {
        if (stamps.TryGetValue(userId, out var stamp))
            return stamp;
        var before = Interlocked.Read(ref changes);
        await using var db = await contexts.CreateDbContextAsync();
        stamp = await db.Users.Where(u => u.Id == userId && u.Enabled).Select(u => u.SecurityStamp).FirstOrDefaultAsync();
        // Read too early to be kept, if an account changed meanwhile.
        if (Interlocked.Read(ref changes) == before)
            stamps[userId] = stamp;
        return stamp;
    }

    void End(SessionEnded ended)
    {
        if (sessions.Count > EndedKept)
        {
            foreach (var old in sessions.Where(s => !s.Value))
                sessions.TryRemove(old);
        }
        sessions[ended.SessionId] = false;
        Happened?.Invoke(new SessionNews(ended.SessionId, null, ended.Reason));
    }

    void Forget(int userId)
    {
        Interlocked.Increment(ref changes);
        stamps.TryRemove(userId, out _);
        Happened?.Invoke(new SessionNews(null, userId, SessionEnd.AccountChanged));
    }
}

/// <summary>Either that session ended, or that user's account changed.</summary>
public sealed record SessionNews(string? SessionId, int? UserId, SessionEnd Reason);
