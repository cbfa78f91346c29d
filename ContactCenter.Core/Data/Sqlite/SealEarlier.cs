using ContactCenter.Core.Journal;
using ContactCenter.Core.Seals;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace ContactCenter.Core.Data.Sqlite;

/// <summary>
/// Seals what was stored before there were seals, at the first start that knows them and before anybody is served: in batches, each in a transaction,
/// so that a start that was killed goes on where it stood. From then on nothing unsealed is ever sealed afterwards.
/// </summary>
public sealed class SealEarlier(SqliteDatabase database, SealKey key, SealAnchorFile anchor, TimeProvider time, ILogger<SealEarlier> log)
{
    const int Batch = 200, EntriesBatch = 2_000;

    static readonly TimeSpan tell = TimeSpan.FromSeconds(5);

    /// <returns>False when the database was sealed and is not any more: nothing of it is sealed a second time.</returns>
    public bool Run()
    {
        using var connection = database.Open();
        using var statements = new SealStatements(connection.Handle!);
        if (statements.State.First(_ => true))
        {
            return true;
        }

        if (anchor.Exists)
        {
            return false;
        }

        var last = statements.Prepared("SELECT MAX(Sequence) FROM JournalEntries").First(row => row.Long(0));
        if (last > 0)
        {
            log.LogInformation("Sealing what was stored before this version sealed it; this happens once");
            var done = Interactions(connection, statements) + Others(connection, statements);
            log.LogInformation("Sealed {Count} conversations and other entries", done);
        }

        new SqliteSeals(statements, key).PutState(last);
        return true;
    }

    long Interactions(SqliteConnection connection, SealStatements statements)
    {
        var (seals, done, told) = (new SqliteSeals(statements, key), 0L, time.GetTimestamp());
        var total = statements.Prepared("SELECT COUNT(*) FROM Interactions WHERE Seal IS NULL").First(row => row.Long(0));
        var next = statements.Prepared($"SELECT Id FROM Interactions WHERE Id>?1 AND Seal IS NULL ORDER BY Id LIMIT {Batch}");
        for (var ids = next.Bind(1, 0).All(row => row.Long(0)); ids.Count > 0; ids = next.Bind(1, ids[^1]).All(row => row.Long(0)))
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            foreach (var id in ids)
            {
                Put(statements, statements.Entries.Bind(1, id).All(row => Next(seals, row, id)));
                seals.Change(id);
            }

            seals.PutHeads(long.MaxValue - 1);
            transaction.Commit();
            done += ids.Count;
            if (time.GetElapsedTime(told) > tell)
            {
                log.LogInformation("Sealed {Done} of {Total} conversations", done, total);
                told = time.GetTimestamp();
            }
        }

        return done;
    }

    long Others(SqliteConnection connection, SealStatements statements)
    {
        var (seals, done) = (new SqliteSeals(statements, key), 0L);
        var from = statements.Prepared($"SELECT MAX(Sequence) FROM JournalEntries WHERE InteractionId IS NULL AND Type<>{JournalEventTypes.MessageAdded} AND Seal IS NOT NULL").First(row => row.Long(0));
        while (true)
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            var sealedNow = statements.EntriesOfNone.Bind(1, from).Bind(2, EntriesBatch).All(row => Next(seals, row, 0));
            if (sealedNow.Count == 0)
            {
                return done;
            }

            Put(statements, sealedNow);
            transaction.Commit();
            (from, done) = (sealedNow[^1].Sequence, done + sealedNow.Count);
        }
    }

    /// <summary>A message without its entry cannot be sealed, and is found as what it is.</summary>
    static (long Sequence, byte[]? Seal) Next(SqliteSeals seals, Statement row, long chain) =>
        (row.Long(SealColumns.Sequence), row.IsNull(SealColumns.At) ? null : seals.Next(row, chain).ToArray());

    static void Put(SealStatements statements, List<(long Sequence, byte[]? Seal)> rows)
    {
        foreach (var (sequence, seal) in rows)
        {
            if (seal is not null)
            {
                statements.Reseal.Bind(1, sequence).Bind(2, seal).Run();
            }
        }
    }
}
