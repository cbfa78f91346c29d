using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Providers.Bulk;

/// <summary>
/// A campaign's batches are kept as long as its conversations. Those that stood still for so long lose their numbers; one that was never started, or was held, does not go out any more.
/// </summary>
public sealed class BatchRetention(IUnitsOfWork units, IDbContextFactory<ContactDb> contexts)
{
    /// <summary>In a unit, so that conversations' messages are not kept waiting.</summary>
    const int LinesInAUnit = 500;

    /// <summary>Whose days are over and whose numbers are still there.</summary>
    internal static IQueryable<Batch> Due(ContactDb db, int campaignId, long upTo) => db.Batches.Where(batch => batch.CampaignId == campaignId && batch.EmptiedAt == null && batch.StateSince < upTo
        && batch.State != BatchState.Loading && batch.State != BatchState.Running);

    /// <summary>Empties them; the same again finds what a stop left.</summary>
    /// <param name="campaignId">Whose.</param>
    /// <param name="upTo">What stood still since before (UTC ms).</param>
    /// <param name="emptied">Told in each unit how many lines it empties.</param>
    /// <param name="stop">The server stops.</param>
    public async Task Run(int campaignId, long upTo, Action<Unit, int> emptied, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        foreach (var id in await Due(db, campaignId, upTo).Select(batch => batch.Id).ToListAsync(stop))
        {
            if (!(await units.Run(unit => Close(unit, id, upTo))).Value)
                continue;
            var last = await db.BatchLines.Where(line => line.BatchId == id).MaxAsync(line => (int?)line.Line, stop) ?? 0;
            for (var first = 0; first <= last; first += LinesInAUnit)
            {
                stop.ThrowIfCancellationRequested();
                var from = first;
                await units.Run<Result>(unit =>
                {
                    emptied(unit, unit.EmptyLines(id, from, from + LinesInAUnit - 1));
                    return Result.Done;
                });
            }

            await units.Run<Result>(unit => Finish(unit, id));
        }
    }

    /// <summary>From here on nobody starts it; false where somebody has meanwhile.</summary>
    static Result<bool> Close(Unit unit, int id, long upTo)
    {
        var batch = unit.Db.Batches.Single(known => known.Id == id);
        if (batch.State == BatchState.Running || batch.StateSince >= upTo)
            return false;
        if (batch.State is BatchState.Ready or BatchState.Paused)
            (batch.State, batch.PausedBy) = (BatchState.Cancelled, null);
        unit.Db.SaveChanges();
        return true;
    }

    static Result Finish(Unit unit, int id)
    {
        var batch = unit.Db.Batches.Single(known => known.Id == id);
        batch.EmptiedAt = unit.Now;
        unit.Db.SaveChanges();
        unit.Append(new BatchChanged(id), campaignId: batch.CampaignId);
        return Result.Done;
    }
}
