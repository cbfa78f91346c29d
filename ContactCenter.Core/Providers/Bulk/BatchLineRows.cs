using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Providers.Bulk;

/// <summary>Takes people out of batches. A line keeps its place and how far it came; whose it was and what it said go, and what had not gone out does not.</summary>
static class BatchLineRows
{
    const string Emptying = "UPDATE \"BatchLines\" SET \"Number\"='',\"Values\"='[]',\"Code\"=CASE \"State\" WHEN 0 THEN 'erased' ELSE \"Code\" END,\"State\"=CASE \"State\" WHEN 0 THEN 2 ELSE \"State\" END "
        + "WHERE \"BatchId\"={0} AND \"Line\" BETWEEN {1} AND {2} AND (\"Number\"<>'' OR \"Values\"<>'[]')";

    /// <summary>From the first to the last line, both included; how many held something.</summary>
    public static int EmptyLines(this Unit unit, int batchId, int first, int last) => unit.Db.Database.ExecuteSqlRaw(Emptying, batchId, first, last);

    /// <summary>Nobody has seen it: its lines were not all stored.</summary>
    public static Result DropBatch(this Unit unit, Batch batch)
    {
        unit.Db.BatchLines.Where(line => line.BatchId == batch.Id).ExecuteDelete();
        unit.Db.Batches.Where(known => known.Id == batch.Id).ExecuteDelete();
        unit.Audit(null, "batch.dropped", BatchAudit.Subject(batch.Id), batch.Name);
        return Result.Done;
    }

    /// <summary>It stands so from now on, and whoever looks at batches hears of it.</summary>
    public static void Set(this Unit unit, Batch batch, BatchState state, string? pausedBy = null)
    {
        (batch.State, batch.StateSince, batch.PausedBy) = (state, unit.Now, pausedBy);
        unit.Db.SaveChanges();
        unit.Append(new BatchChanged(batch.Id), campaignId: batch.CampaignId);
    }
}
