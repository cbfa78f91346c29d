using ContactCenter.Core.Files;
using ContactCenter.Core.Seals;

namespace ContactCenter.Core.Data.Sqlite;

sealed class SqliteSealedStore(SqliteDatabase database, SealKey key, SealAnchorFile anchor, FileStore files) : ISealedStore
{
    public ISealReader Open() => new SqliteSealReader(database, key, anchor, files);
}

/// <summary>On a connection of its own, so that neither the writer nor a reader waits for it.</summary>
public sealed class SqliteSealReader : ISealReader
{
    readonly Microsoft.Data.Sqlite.SqliteConnection connection;
    readonly SealStatements statements;
    readonly ChainCheck chain;
    readonly JournalCheck journal;

    public SqliteSealReader(SqliteDatabase database, SealKey key, SealAnchorFile anchor, FileStore files)
    {
        connection = database.Open();
        statements = new SealStatements(connection.Handle!);
        (chain, journal) = (new ChainCheck(statements, key, new SealedFiles(files)), new JournalCheck(connection, statements, key, anchor));
    }

    public SealCheck? Check(long interactionId, string? fingerprint = null) => AtOneMoment(() => chain.Of(interactionId, fingerprint));

    public string? Fingerprint(long interactionId) =>
        statements.Newest.Bind(1, interactionId).Bind(2, long.MaxValue).First(row => row.BlobOrNull(0)) is { } seal ? Convert.ToHexStringLower(Seal.LinkOf(seal)) : null;

    public IReadOnlyList<long> Next(long after, int count, long? from, long? to) => statements.Prepared(
        "SELECT Id FROM Interactions WHERE Id>?1 AND (?3 IS NULL OR CreatedAt>=?3) AND (?4 IS NULL OR CreatedAt<?4) ORDER BY Id LIMIT ?2")
        .Bind(1, after).Bind(2, count).Bind(3, from).Bind(4, to).All(row => row.Long(0));

    public long Count(long? from, long? to) => statements.Prepared("SELECT COUNT(*) FROM Interactions WHERE (?1 IS NULL OR CreatedAt>=?1) AND (?2 IS NULL OR CreatedAt<?2)")
        .Bind(1, from).Bind(2, to).First(row => row.Long(0));

    public IEnumerable<SealBreak?> CheckJournal()
    {
        if (AtOneMoment(journal.State) is { } wrong)
        {
            yield return wrong;
            yield break;
        }

        for (var more = true; more;)
        {
            yield return AtOneMoment(() => journal.Piece(out more));
        }

        yield return AtOneMoment(journal.Anchor);
    }

    public void Dispose()
    {
        statements.Dispose();
        connection.Dispose();
    }

    T AtOneMoment<T>(Func<T> read)
    {
        using var transaction = connection.BeginTransaction(deferred: true);
        return read();
    }
}
