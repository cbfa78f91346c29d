using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using SQLitePCL;

namespace ContactCenter.Core.Data.Sqlite;

/// <summary>
/// Copies what is committed from the write-ahead log into the database file, on a thread and a connection of its own: what is committed is
/// durable in the log already, so no message need wait for the copy. See docs/decisions/writer.md.
/// </summary>
sealed class SqliteCheckpoints : IDisposable
{
    const int UnitsBetween = 500, LargestLog = 20_000;

    readonly SqliteConnection connection;
    readonly Statement checkpoint;
    readonly ILogger log;
    readonly AutoResetEvent due = new(false);
    readonly Thread thread;
    volatile bool stopped;
    int units;

    public SqliteCheckpoints(SqliteDatabase database, SqliteConnection writer, ILogger log)
    {
        this.log = log;
        connection = database.Open();
        checkpoint = new Statement(connection.Handle!, "PRAGMA wal_checkpoint(PASSIVE)");
        // The log begins anew only when all of it was copied, and under load that is never so but in the writer's own pause.
        raw.sqlite3_wal_autocheckpoint(writer.Handle, LargestLog);
        thread = new Thread(Loop) { IsBackground = true, Name = "SQLite checkpoints" };
        thread.Start();
    }

    /// <summary>Called by the writer only.</summary>
    public void Committed(int count)
    {
        units += count;
        if (units >= UnitsBetween)
        {
            units = 0;
            due.Set();
        }
    }

    /// <summary>Copies once more what it can, and stops.</summary>
    public void Dispose()
    {
        if (stopped)
        {
            return;
        }

        stopped = true;
        due.Set();
        thread.Join();
        checkpoint.Dispose();
        connection.Dispose();
        due.Dispose();
    }

    void Loop()
    {
        while (!stopped)
        {
            due.WaitOne();
            try
            {
                checkpoint.First(_ => true);
            }
            catch (SqliteException exception)
            {
                log.LogWarning(exception, "The log was not copied into the database; it grows until it can be");
            }
        }
    }
}
