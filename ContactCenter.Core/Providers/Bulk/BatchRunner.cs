using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace ContactCenter.Core.Providers.Bulk;

/// <summary>Lets each running batch write its next message when it is due. It survives what fails; after a start running batches go on and held ones stay held.</summary>
public sealed class BatchRunner : IDisposable
{
    static readonly TimeSpan afterFailure = TimeSpan.FromSeconds(10);

    readonly SendBatchLine send;
    readonly IUnitsOfWork units;
    readonly IDbContextFactory<ContactDb> contexts;
    readonly TimeProvider time;
    readonly ILogger<BatchRunner> log;
    readonly TimerQueue<int> due;
    // With whether it was asked for again meanwhile: what was started while its last turn was ending must not be forgotten.
    readonly Dictionary<int, bool> busy = [];
    readonly Lock gate = new();
    bool isOver;

    public BatchRunner(SendBatchLine send, IUnitsOfWork units, IDbContextFactory<ContactDb> contexts, TimeProvider time, ILogger<BatchRunner> log)
    {
        (this.send, this.units, this.contexts, this.time, this.log) = (send, units, contexts, time, log);
        due = new TimerQueue<int>(time, id => _ = Task.Run(() => Send(id)));
    }

    /// <summary>What the server was storing when it stopped goes: the file is still with whoever chose it.</summary>
    public void Start()
    {
        using var db = contexts.CreateDbContext();
        foreach (var left in db.Batches.AsNoTracking().Where(batch => batch.State == BatchState.Loading).ToList())
        {
            units.Run(unit => unit.DropBatch(left)).GetAwaiter().GetResult();
            log.LogWarning("Batch {Batch} was not stored whole when the server stopped; it was removed", left.Id);
        }

        foreach (var id in db.Batches.Where(batch => batch.State == BatchState.Running).Select(batch => batch.Id).ToList())
        {
            Look(id);
        }
    }

    /// <summary>It may run now, or no longer.</summary>
    public void Look(int id) => due.Set(id, TimeSpan.Zero);

    public void Dispose()
    {
        lock (gate)
        {
            isOver = true;
            due.Dispose();
        }
    }

    /// <summary>One at a time for each batch: paused and started at once, it keeps its pace.</summary>
    async Task Send(int id)
    {
        lock (gate)
        {
            if (isOver)
            {
                return;
            }

            if (!busy.TryAdd(id, false))
            {
                busy[id] = true;
                return;
            }
        }

        TimeSpan? next;
        var since = time.GetTimestamp();
        try
        {
            // From one turn's beginning to the next: what a turn takes does not slow the batch.
            next = await send.Run(id) - time.GetElapsedTime(since);
        }
        catch (Exception exception)
        {
            log.LogError(exception, "Batch {Batch} could not go on; trying again", id);
            next = afterFailure;
        }

        lock (gate)
        {
            if (isOver)
            {
                return;
            }

            busy.Remove(id, out var again);
            if (next is not null || again)
            {
                due.Set(id, next > TimeSpan.Zero ? next.Value : TimeSpan.Zero);
            }
        }
    }
}
