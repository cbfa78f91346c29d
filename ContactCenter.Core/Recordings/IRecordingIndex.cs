using ContactCenter.Core.Data;

namespace ContactCenter.Core.Recordings;

/// <summary>Finds ended interactions without reading them. Each database has its own; what it finds is read and checked by <see cref="RecordingsQuery"/>.</summary>
public interface IRecordingIndex
{
    /// <summary>
    /// Ids of what fits all that the index knows of the filter (not the exact instants, nor what is seen), in the filter's order, in pieces that are found as they are asked for.
    /// </summary>
    /// <param name="campaigns">Only these; null = all.</param>
    IAsyncEnumerable<IReadOnlyList<long>> Find(ContactDb db, RecordingFilter filter, IReadOnlyCollection<int>? campaigns);
}
