namespace ContactCenter.Core.Data.Sqlite;

/// <summary>
/// What a unit has made the search index wrong about. Before anything of an ended interaction changes its words are taken out as they stand (the index keeps
/// no texts, so it must be told what to forget); at the unit's end they are put in as they are then, in the same transaction.
/// </summary>
sealed class PendingIndex(SqliteStatements statements)
{
    readonly HashSet<long> interactions = [];

    /// <summary>It is new, and not in the index yet.</summary>
    public void Add(long interactionId) => interactions.Add(interactionId);

    /// <summary>Of an interaction that had not ended before there is nothing to take out.</summary>
    public void TakeOut(long interactionId)
    {
        if (interactions.Add(interactionId))
        {
            statements.UnindexWords.Bind(1, interactionId).Run();
            statements.UnindexParts.Bind(1, interactionId).Run();
            statements.UnindexKeys.Bind(1, interactionId).Run();
        }
    }

    public void PutIn()
    {
        foreach (var id in interactions)
        {
            statements.IndexWords.Bind(1, id).Run();
            statements.IndexParts.Bind(1, id).Run();
            statements.IndexKeys.Bind(1, id).Run();
        }

        interactions.Clear();
    }

    /// <summary>The unit is rolled back.</summary>
    public void Forget() => interactions.Clear();
}
