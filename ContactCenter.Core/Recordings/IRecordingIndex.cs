using ContactCenter.Core.Data;

namespace ContactCenter.Core.Recordings;

/// <summary>What the index finds: ids in the filter's order, in pieces that are found as they are asked for.</summary>
/// <param name="Pieces">Of what fits all that the index knows of the filter.</param>
/// <param name="SortedAmong">More fit than are sorted: only so many, the newest, are among them; null = all.</param>
public sealed record RecordingsFound(IAsyncEnumerable<IReadOnlyList<long>> Pieces, int? SortedAmong = null);

/// <summary>What is still to come into the index: nothing that began later than that (UTC ms), and how much of it is done.</summary>
public sealed record OlderRecordings(long BeganUntil, int PercentDone);

/// <summary>Finds ended interactions without reading them. Each database has its own; what it finds is read and checked by <see cref="RecordingsQuery"/>.</summary>
public interface IRecordingIndex
{
    /// <param name="db">Where.</param>
    /// <param name="filter">Not all of it need be known to the index, like the exact instants.</param>
    /// <param name="campaigns">Only these; null = all.</param>
    Task<RecordingsFound> Find(ContactDb db, RecordingFilter filter, IReadOnlyCollection<int>? campaigns);

    /// <summary>Null when all are in the index.</summary>
    Task<OlderRecordings?> NotIndexedYet(ContactDb db);
}

/// <summary>Keeps the index in shape, piece by piece and beside the server's other work. Nothing that is found depends on it, only how fast.</summary>
public interface IRecordingUpkeep
{
    /// <summary>False when nothing is left for now.</summary>
    /// <exception cref="StorageUnavailable">Tried again later.</exception>
    Task<bool> Step();
}

/// <summary>Puts what was there before the index into it, piece by piece and beside the server's other work; after a restart it goes on.</summary>
public interface IRecordingBackfill
{
    /// <summary>False when nothing is left.</summary>
    /// <exception cref="StorageUnavailable">Tried again later, nothing is missed.</exception>
    Task<bool> Step();
}
