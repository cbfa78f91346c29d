using ContactCenter.Core.Journal;

namespace ContactCenter.Core.Quality;

/// <summary>The entry's agent answered the quality form about their own work, or answered it anew.</summary>
public sealed record SelfReviewed : JournalEvent;
