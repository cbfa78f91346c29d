using ContactCenter.Blazor.Inbox.Conversation;
using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Monitoring;

namespace ContactCenter.Blazor.Inbox.State;

/// <summary>The agent's lists begin to live; a batch with the snapshot follows.</summary>
public sealed record InboxStarted(int AgentId);

public sealed record InboxMoved(LiveBatch Batch);

public sealed record VisibilityChanged(bool Visible);

public sealed record ConversationOpened(long InteractionId);

public sealed record ConversationClosed;

/// <summary>Reading it takes longer than the eye waits.</summary>
public sealed record ConversationLate(long InteractionId);

public sealed record ConversationTold(long InteractionId, ConversationNews News);

/// <summary>The page before what is shown of the open conversation, or all back to the line of that sequence.</summary>
public sealed record OlderAsked(long InteractionId, long? BackTo = null);

/// <summary>The page that ends with that sequence.</summary>
public sealed record OlderRead(long UpTo, Timeline Page);

public sealed record TakeAsked(long InteractionId, string Customer);

public sealed record Taken(long InteractionId);

public sealed record TakeRefused(TakeRefusal Refusal);

public sealed record RefusalDismissed;

public sealed record EndAsked(long InteractionId, Closing? Closing = null);

/// <summary>What the customer of <paramref name="InteractionId"/> wrote before; just in one earlier interaction, or in all.</summary>
public sealed record EarlierAsked(long InteractionId, long? Only = null);

public sealed record EarlierClosed;

public sealed record EndAnswered(long InteractionId, Error? Error);

/// <summary>It is being sent, or sent again; the outbox says so.</summary>
public sealed record SendAsked(OutgoingMessage Message);

public sealed record SendAnswered(OutgoingMessage Message, Error? Error);

/// <summary>What the next message answers; null = nothing.</summary>
public sealed record QuoteChosen(long InteractionId, MessageLine? Line);

/// <summary>An earlier page answered the message of that sequence; what is no longer known or was taken back is not answered.</summary>
public sealed record QuoteKept(long InteractionId, long Sequence);

/// <summary>The agent can write in it now.</summary>
public sealed record ComposerShown(long InteractionId);

/// <summary>What the browser kept of an earlier page.</summary>
public sealed record OutgoingRestored(IReadOnlyList<OutgoingMessage> Messages);

public sealed record OutgoingDiscarded(OutgoingMessage Message);

/// <summary>Null: come back.</summary>
public sealed record BreakAsked(int? BreakId);

/// <summary>Early; an answer comes as the agent's new state.</summary>
public sealed record WrapUpEndAsked;

public sealed record BreakAnswered(Error? Error);
