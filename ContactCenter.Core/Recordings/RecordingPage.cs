using System.Collections.ObjectModel;

namespace ContactCenter.Core.Recordings;

/// <summary>Rows of a search, and how far it reached.</summary>
public sealed class RecordingPage(IList<Recording> rows) : ReadOnlyCollection<Recording>(rows)
{
    /// <summary>More fit than are sorted: only so many, the newest; null = all are.</summary>
    public int? SortedAmong { get; init; }

    /// <summary>Older ones are not found yet; null = all are.</summary>
    public OlderRecordings? NotIndexedYet { get; init; }
}
