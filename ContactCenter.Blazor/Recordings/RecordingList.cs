using ContactCenter.Core.Recordings;

namespace ContactCenter.Blazor.Recordings;

/// <summary>The rows found so far, in the order asked for, and whether there are more.</summary>
public sealed record RecordingList(IReadOnlyList<Recording> Rows, bool HasMore)
{
    /// <summary>How far the search reached; null = everywhere.</summary>
    public int? SortedAmong { get; init; }
    public OlderRecordings? NotIndexedYet { get; init; }

    public long Last => Rows.Count > 0 ? Rows[^1].Id : 0;

    /// <param name="earlier">The pages before; null = none.</param>
    /// <param name="page">As searched: one row more than a page where there are more.</param>
    public static RecordingList Of(RecordingList? earlier, IReadOnlyList<Recording> page) => new(
        [.. earlier?.Rows ?? [], .. page.Take(RecordingsAddress.PageSize)], page.Count > RecordingsAddress.PageSize)
    {
        SortedAmong = (page as RecordingPage)?.SortedAmong,
        NotIndexedYet = (page as RecordingPage)?.NotIndexedYet,
    };

    /// <summary>With that row changed, or without it where the search no longer finds it.</summary>
    public RecordingList With(Recording changed, bool isFound) => this with { Rows = [.. Rows.Where(row => isFound || row.Id != changed.Id).Select(row => row.Id == changed.Id ? changed : row)] };

    /// <summary>The neighbours of that row in the list.</summary>
    public (long? Newer, long? Older) Around(long id)
    {
        for (var i = 0; i < Rows.Count; i++)
        {
            if (Rows[i].Id == id)
                return (i > 0 ? Rows[i - 1].Id : null, i + 1 < Rows.Count ? Rows[i + 1].Id : null);
        }
        return (null, null);
    }
}
