using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Journal;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Configuration;

/// <summary>Filters; a null one does not filter.</summary>
/// <param name="Kind">What it is about, as `campaign`, `user`, `login`: the action's first word.</param>
/// <param name="Text">A part of the thing's name, of a value before or after, or of what else the entry says; with neither case nor accents.</param>
/// <param name="From">UTC ms, included.</param>
/// <param name="To">UTC ms, not included.</param>
/// <param name="After">Where the page before ended.</param>
public sealed record AuditFilter(int? UserId = null, string? Kind = null, string? Text = null, long? From = null, long? To = null, AuditPlace? After = null, int Take = 30);

/// <summary>A place in the audit's order.</summary>
public readonly record struct AuditPlace(long At, long Id);

/// <param name="Next">Where to go on; null = that was all. A search by text may stop there before the page is full.</param>
public sealed record AuditFound(IReadOnlyList<AuditRow> Rows, AuditPlace? Next);

/// <summary>Who changed or looked at what, newest first. For administrators of group All.</summary>
public sealed class AuditQuery(IDbContextFactory<ContactDb> contexts, TimeProvider time)
{
    /// <summary>Entries that one search by text reads at most, and for how long, so that it always answers soon.</summary>
    public int ReadAtOnce { get; init; } = 10_000;
    public TimeSpan ReadFor { get; init; } = TimeSpan.FromMilliseconds(40);

    public async Task<Result<AuditFound>> Search(Actor actor, AuditFilter filter)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (await db.Refuse(actor, Roles.Administrator) is { } refused)
            return refused;
        if (!actor.IsOfAll)
            return new NotAllowed();
        var entries = Filtered(db.AuditEntries.AsNoTracking(), filter).OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id)
            .Select(entry => new AuditEntry { Id = entry.Id, At = entry.At, UserId = entry.UserId, Action = entry.Action, Subject = entry.Subject, Details = entry.Details });
        var take = Math.Clamp(filter.Take, 1, 200);
        return string.IsNullOrWhiteSpace(filter.Text) ? await Page(entries, take) : Look(entries, new AuditText(filter.Text.Trim()), take);
    }

    static IQueryable<AuditEntry> Filtered(IQueryable<AuditEntry> entries, AuditFilter filter)
    {
        entries = filter.UserId is { } user ? entries.Where(entry => entry.UserId == user) : entries;
        entries = filter.Kind is { } kind ? entries.Where(entry => entry.Kind == kind) : entries;
        entries = filter.From is { } from ? entries.Where(entry => entry.At >= from) : entries;
        entries = filter.To is { } to ? entries.Where(entry => entry.At < to) : entries;
        // Written so that an index by time goes straight to the place.
        return filter.After is { } place ? entries.Where(entry => entry.At <= place.At && (entry.At < place.At || entry.Id < place.Id)) : entries;
    }

    static async Task<AuditFound> Page(IQueryable<AuditEntry> entries, int take)
    {
        var found = await entries.Take(take + 1).ToListAsync();
        var page = found.Take(take).ToList();
        return new AuditFound([.. page.Select(AuditRow.Of)], found.Count > take ? new AuditPlace(page[^1].At, page[^1].Id) : null);
    }

    AuditFound Look(IQueryable<AuditEntry> entries, AuditText text, int take)
    {
        var (rows, read, last, since) = (new List<AuditRow>(), 0, default(AuditPlace), time.GetTimestamp());
        // Not asynchronously: the database's driver has no such reading, and pretends at a cost for each of thousands.
        foreach (var entry in entries.Take(ReadAtOnce))
        {
            (read, last) = (read + 1, new AuditPlace(entry.At, entry.Id));
            if (text.MayStandIn(entry) && AuditRow.Of(entry) is var row && text.StandsIn(row))
                rows.Add(row);
            if (rows.Count == take || time.GetElapsedTime(since) >= ReadFor)
                return new AuditFound(rows, last);
        }

        return new AuditFound(rows, read == ReadAtOnce ? last : null);
    }
}
