namespace ContactCenter.Core.Journal;

/// <summary>Something that happened, in the past tense. What is stored of it holds no personal data: names and texts stand in their own rows.</summary>
public abstract record JournalEvent;

/// <summary>One row of the journal: the only way a change becomes known.</summary>
/// <param name="Sequence">Grows by commit order; also a message's id and, with an epoch, the visitor's event id.</param>
/// <param name="At">UTC milliseconds. The sequence, not this, gives the order.</param>
public sealed record JournalEntry(long Sequence, long At, JournalEvent Event, long? InteractionId, int? CampaignId, int? AgentId);
