using ContactCenter.Core.Journal;

namespace ContactCenter.Core.Recordings;

/// <summary>A message left out of hours that a supervisor has dealt with. Without one it is not seen; whoever took one away stands in the journal.</summary>
public sealed class SeenMark
{
    public long InteractionId { get; init; }
    public int ByUserId { get; init; }
    public long At { get; init; }
}

/// <summary>The entry's supervisor marked a message left out of hours as seen, or as not seen again.</summary>
public sealed record OfflineMarked(bool IsSeen) : JournalEvent;
