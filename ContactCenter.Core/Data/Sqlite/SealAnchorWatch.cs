using ContactCenter.Core.Common;
using ContactCenter.Core.Seals;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace ContactCenter.Core.Data.Sqlite;

/// <summary>Keeps the anchor: compares it with the database at the start, and writes from time to time, and at the end, how far the journal is sealed.</summary>
public sealed class SealAnchorWatch : IDisposable
{
    readonly SqliteDatabase database;
    readonly SealAnchorFile file;
    readonly TimeProvider time;
    readonly ILogger<SealAnchorWatch> log;
    readonly ITimer timer;
    readonly Lock turn = new();
    bool runs, compared, lost;

    public SealAnchorWatch(SqliteDatabase database, SealAnchorFile file, TimeProvider time, ILogger<SealAnchorWatch> log)
    {
        (this.database, this.file, this.time, this.log) = (database, file, time, log);
        timer = time.CreateTimer(_ => Keep(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <param name="lost">The database has lost its seals although it was sealed.</param>
    internal void Start(bool lost)
    {
        this.lost = lost;
        runs = true;
        Keep();
        timer.Change(file.Every, file.Every);
    }

    public void Dispose()
    {
        timer.Dispose();
        Keep();
    }

    void Compare(SqliteConnection connection)
    {
        var (last, link) = Newest(connection);
        if (file.Read() is not { } anchor)
        {
            if (file.Exists)
            {
                log.LogCritical("{File} is not the anchor of this server's seals. Verification says so until it is removed", file.Path);
            }
        }
        else if (lost || !Goes(connection, anchor))
        {
            log.LogCritical(
                "The database does not go on from where it was sealed: entry {From} was the newest at {At}, now it is {To}. An earlier copy was put in its place, or its seals were taken away. Verification says so until {File} is removed",
                anchor.Sequence, anchor.At.ToInstant(), last, file.Path);
            file.Write(anchor with { SetBack = new SealSetBack(time.NowMs(), anchor.Sequence, last), Sequence = last, Link = link });
        }
    }

    /// <summary>The anchor's entry is there, as it was sealed.</summary>
    internal static bool Goes(SqliteConnection connection, SealAnchor anchor)
    {
        using var statement = new Statement(connection.Handle!, "SELECT Seal FROM JournalEntries WHERE Sequence=?1");
        return anchor.Sequence == 0 || statement.Bind(1, anchor.Sequence).First(row => LinkOf(row.BlobOrNull(0)) == anchor.Link);
    }

    void Keep() => Try(() =>
    {
        if (!runs)
        {
            return;
        }

        using var connection = database.Open();
        // Before that the anchor must not go on: it would hide what the comparison finds.
        if (!compared)
        {
            Compare(connection);
            compared = true;
        }

        if ((file.Read() ?? (file.Exists ? null : new SealAnchor(time.NowMs(), 0, -1, ""))) is { } anchor && Newest(connection) is var (last, link) && anchor.Sequence != last)
        {
            file.Write(anchor with { At = time.NowMs(), Sequence = last, Link = link });
        }
    });

    void Try(Action work)
    {
        lock (turn)
        {
            try
            {
                work();
            }
            catch (Exception failed) when (failed is SqliteException or IOException or UnauthorizedAccessException)
            {
                log.LogWarning(failed, "How far the journal is sealed could not be written down outside of the database; tried again soon");
            }
        }
    }

    static (long Sequence, string Link) Newest(SqliteConnection connection)
    {
        using var statement = new Statement(connection.Handle!, "SELECT Sequence,Seal FROM JournalEntries ORDER BY Sequence DESC LIMIT 1");
        return statement.First<(long, string)?>(row => (row.Long(0), LinkOf(row.BlobOrNull(1)))) ?? (0, "");
    }

    static string LinkOf(byte[]? seal) => seal is not { Length: >= Seal.LinkLength } ? "" : Convert.ToHexStringLower(Seal.LinkOf(seal));
}
