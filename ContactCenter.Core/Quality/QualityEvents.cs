using ContactCenter.Core.Journal;

namespace ContactCenter.Core.Quality;

/// <summary>The entry's agent answered the quality form about their own work, or answered it anew.</summary>
public sealed record SelfReviewed : JournalEvent;

/// <summary>The entry's supervisor began to review the interaction. Later savings of the draft are nobody else's business.</summary>
public sealed record ReviewBegun(long ReviewId) : JournalEvent;

/// <summary>The entry's supervisor made a review final. What was answered stands with the review, not here.</summary>
public sealed record ReviewFinished(long ReviewId, int AgentId) : JournalEvent;

/// <summary>The entry's supervisor took a final review back to a draft.</summary>
public sealed record ReviewReopened(long ReviewId, int AgentId) : JournalEvent;

/// <summary>The entry's agent looked at a final review for the first time.</summary>
public sealed record ReviewSeen(long ReviewId) : JournalEvent;

/// <summary>The entry's agent commented on a final review.</summary>
public sealed record ReviewCommented(long ReviewId, int ReviewerId) : JournalEvent;

/// <summary>The entry's supervisor has read what the agent said to their review.</summary>
public sealed record ReviewCommentsRead(long ReviewId) : JournalEvent;
