using System.Collections.Concurrent;
using System.Threading.Channels;
using ContactCenter.Core.Common;
using ContactCenter.Core.Journal;
using ContactCenter.Core.Seals;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using SQLitePCL;

namespace ContactCenter.Core.Data.Sqlite;

/// <summary>
/// The only writer of the database: one thread runs units one after another and commits many in one transaction, so that one flush
/// makes many messages durable and nobody ever waits for a lock.
/// </summary>
public sealed class SqliteWriter : IUnitsOfWork, IDisposable
{
    const int MaximumGroup = 512, MaximumQueued = 20_000;

    readonly System.Threading.Channels.Channel<PendingUnit> queue =
        System.Threading.Channels.Channel.CreateBounded<PendingUnit>(new BoundedChannelOptions(MaximumQueued) { SingleReader = true });
    readonly SqliteConnection connection;
    readonly SqliteStatements statements;
    readonly SealStatements sealing;
    readonly ProviderStatements providers;
    readonly SqliteUnit unit;
    readonly SqliteCheckpoints checkpoints;
    readonly JournalPublisher publisher;
    readonly ILogger<SqliteWriter> log;
    readonly Thread thread;
    readonly List<PendingUnit> group = new(MaximumGroup);
    readonly ConcurrentQueue<PendingPause> pauses = [];

    public SqliteWriter(SqliteDatabase database, JournalPublisher publisher, SealKey key, TimeProvider time, ILogger<SqliteWriter> log)
    {
        this.publisher = publisher;
        this.log = log;
        connection = database.Open();
        statements = new SqliteStatements(connection.Handle!);
        sealing = new SealStatements(connection.Handle!);
        providers = new ProviderStatements(connection.Handle!);
        unit = new SqliteUnit(connection, statements, providers, new SqliteSeals(sealing, key), time, Last("SELECT MAX(Sequence) FROM JournalEntries"), Last("SELECT MAX(Id) FROM Interactions"));
        checkpoints = new SqliteCheckpoints(database, connection, log);
        thread = new Thread(Loop) { IsBackground = true, Name = "SQLite writer" };
        thread.Start();
    }

    public Task<T> Run<T>(Func<Unit, T> work, UnitKind kind = UnitKind.Guarded) where T : struct, IOutcome
    {
        var pending = new PendingUnit<T>(work, kind);
        return queue.Writer.TryWrite(pending)
            ? pending.Task
            : Task.FromException<T>(new StorageUnavailable(thread.IsAlive ? "More writes wait than can be served." : "The writer has stopped.", full: false));
    }

    /// <summary>Does something between two transactions that no writer may be beside of. Units that come meanwhile wait.</summary>
    internal async Task Pause(Action work)
    {
        var pause = new PendingPause(work);
        pauses.Enqueue(pause);
        // Wakes the thread, where nobody else does.
        await Run(_ => Result.Done, UnitKind.ChecksFirst);
        await pause.Task;
    }

    /// <summary>Finishes what is queued and stops.</summary>
    public void Dispose()
    {
        if (queue.Writer.TryComplete())
        {
            thread.Join();
            checkpoints.Dispose();
            unit.Dispose();
            statements.Dispose();
            sealing.Dispose();
            providers.Dispose();
            connection.Dispose();
        }
    }

    long Last(string sql)
    {
        using var statement = new Statement(connection.Handle!, sql);
        return statement.First(row => row.Long(0));
    }

    void Loop()
    {
        while (queue.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            group.Clear();
            while (group.Count < MaximumGroup && queue.Reader.TryRead(out var pending))
            {
                group.Add(pending);
            }

            RunGroup(group);
            while (pauses.TryDequeue(out var pause))
            {
                pause.Run();
            }
        }
    }

    void RunGroup(List<PendingUnit> units)
    {
        try
        {
            unit.BeginGroup();
            statements.Begin.Run();
            if (!RunUnits(units))
            {
                Abandon();
                RunApart(units);
                return;
            }

            unit.EndGroup();
            statements.Commit.Run();
        }
        catch (Exception exception)
        {
            Abandon();
            log.LogError(exception, "A group of {Count} units was not stored", units.Count);
            Fail(units, exception);
            return;
        }

        // A copy: the publisher reads it while the next group fills the list.
        publisher.Publish([.. unit.Entries]);
        foreach (var pending in units)
        {
            pending.Complete();
        }

        checkpoints.Committed(units.Count);
    }

    /// <summary>False when a unit broke after writing without a savepoint: the group must be undone.</summary>
    bool RunUnits(List<PendingUnit> units)
    {
        foreach (var pending in units)
        {
            unit.BeginUnit(pending.Kind);
            var succeeded = pending.Run(unit);
            if (raw.sqlite3_get_autocommit(connection.Handle) != 0)
            {
                // Disk full and I/O errors may roll the whole transaction back, savepoints included.
                throw (Exception?)Cause(pending.Exception) ?? new InvalidOperationException("The transaction vanished.");
            }

            if (!succeeded && Cause(pending.Exception) is { SqliteErrorCode: raw.SQLITE_FULL or raw.SQLITE_IOERR } fatal)
            {
                throw fatal;
            }

            if (!succeeded && !unit.UndoUnit())
            {
                return false;
            }

            if (succeeded)
            {
                unit.EndUnit();
            }
        }

        return true;
    }

    /// <summary>Each in a transaction of its own, so that the broken one harms nobody.</summary>
    void RunApart(List<PendingUnit> units)
    {
        if (units.Count == 1)
        {
            units[0].Fail(units[0].Exception ?? new InvalidOperationException("A unit that checks first failed after its first write."));
            return;
        }

        foreach (var pending in units.ToArray())
        {
            pending.Reset();
            RunGroup([pending]);
        }
    }

    void Abandon()
    {
        unit.UndoGroup();
        try
        {
            if (raw.sqlite3_get_autocommit(connection.Handle) == 0)
            {
                statements.Rollback.Run();
            }
        }
        catch (SqliteException exception)
        {
            log.LogError(exception, "The transaction could not be rolled back");
        }
    }

    static void Fail(List<PendingUnit> units, Exception exception)
    {
        var unavailable = new StorageUnavailable(exception.Message, Cause(exception)?.SqliteErrorCode == raw.SQLITE_FULL, exception);
        units.ForEach(pending => pending.Fail(unavailable));
    }

    /// <summary>What the database said, also when it was said to Entity Framework.</summary>
    static SqliteException? Cause(Exception? exception) => exception as SqliteException ?? exception?.InnerException as SqliteException;
}
