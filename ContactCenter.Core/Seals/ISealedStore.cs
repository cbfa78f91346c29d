namespace ContactCenter.Core.Seals;

/// <summary>Reads what is sealed and compares it with its seals.</summary>
public interface ISealedStore
{
    /// <summary>For one after another, on a connection of its own.</summary>
    ISealReader Open();
}

/// <summary>Not for several threads at once. Each check sees one moment; between two of them the centre goes on.</summary>
public interface ISealReader : IDisposable
{
    /// <summary>Null when there is no such interaction.</summary>
    /// <param name="interactionId">Of which.</param>
    /// <param name="fingerprint">In hex: to be found among its links.</param>
    SealCheck? Check(long interactionId, string? fingerprint = null);

    /// <summary>The newest link of its chain in hex, as a document carries it; null when nothing of it is sealed. Not verified.</summary>
    string? Fingerprint(long interactionId);

    /// <summary>Ids of interactions that began from then (UTC ms) to then, after that id, in order.</summary>
    IReadOnlyList<long> Next(long after, int count, long? from, long? to);
    long Count(long? from, long? to);

    /// <summary>The journal as a whole, and the entries of no interaction: piece by piece, the first fault or null at the end of each.</summary>
    IEnumerable<SealBreak?> CheckJournal();
}
