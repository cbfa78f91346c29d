using System.Text.Json.Serialization;
using ContactCenter.Core.Files;
using ContactCenter.Core.Journal;
using ContactCenter.Core.Providers;

namespace ContactCenter.Core.Interactions;

/// <summary>Who the customer says to be. Kept in the interaction's row only, so that erasing them there erases them.</summary>
public sealed record Customer(string Name, string? Email, string? Extra, string? PageUrl, string? PageTitle)
{
    public string? Phone { get; init; }
    public string? Notes { get; init; }

    /// <summary>As the browser calls itself.</summary>
    public string? UserAgent { get; init; }
}

public sealed record InteractionCreated(string PublicId, Channel Channel, Direction Direction, string Language) : JournalEvent
{
    [JsonIgnore]
    public Customer Customer { get; init; } = Erased;

    public static readonly Customer Erased = new("", null, null, null, null);
}

public sealed record BotStarted : JournalEvent;

/// <summary>Stands in the entry's campaign's queue since <paramref name="QueuedAt"/> (UTC ms; the original time when requeued).</summary>
public sealed record InteractionQueued(QueueReason Reason, long QueuedAt, int EntryNumber) : JournalEvent
{
    /// <summary>The campaign that it comes back from; null when it does not.</summary>
    public int? From { get; init; }

    /// <summary>The agent who passed it on, and what they wrote to whoever gets it; read for the centre only.</summary>
    [JsonIgnore]
    public int? PassedBy { get; init; }

    [JsonIgnore]
    public string? Note { get; init; }
}

/// <summary>Shown to one agent (the entry's), who has not opened it yet.</summary>
public sealed record InteractionOffered : JournalEvent
{
    /// <summary>The supervisor who assigned it; null = the router, or back to who passed it on.</summary>
    public int? By { get; init; }

    /// <summary>To whoever passed it on: nobody took it in time.</summary>
    public bool Returned { get; init; }
}

/// <summary>The entry's agent took or opened it after the customer had waited <paramref name="WaitedMs"/> in this queue.</summary>
public sealed record InteractionAnswered(long WaitedMs, int LegNumber) : JournalEvent;

/// <summary>Given by one agent straight to another (the entry's), who has not opened it yet.</summary>
public sealed record InteractionTransferred(int FromAgentId, long QueuedAt, int EntryNumber) : JournalEvent
{
    /// <summary>For whoever gets it; read for the centre only.</summary>
    [JsonIgnore]
    public string? Note { get; init; }
}

/// <summary>Nobody took it in time after the entry's agent had passed it on, and they may not have it back: it goes on waiting in the entry's campaign.</summary>
public sealed record TransferStayed(Routing.Rejection Reason) : JournalEvent;

/// <summary>Belongs to the entry's campaign from now on, and goes on as it was.</summary>
public sealed record InteractionMoved(int EntryNumber) : JournalEvent
{
    /// <summary>The campaign that it was in.</summary>
    public int? From { get; init; }

    /// <summary>The supervisor who moved it; null = its campaign went away.</summary>
    public int? By { get; init; }
}

public sealed record PriorityRaised(int Priority) : JournalEvent
{
    public int? By { get; init; }
}

/// <summary>The end; the state says which.</summary>
public sealed record InteractionFinished(InteractionState State, EndReason Reason) : JournalEvent;

public enum MessageFrom
{
    Customer = 1,
    Agent = 2,
    Bot = 3,
    System = 4,
}

/// <summary>A message was stored; its id is the entry's sequence. The text stands in the message's row only.</summary>
public sealed record MessageAdded(MessageFrom From) : JournalEvent
{
    [JsonIgnore]
    public string ClientId { get; init; } = "";

    [JsonIgnore]
    public string Text { get; init; } = "";

    [JsonIgnore]
    public MessageKind Kind { get; init; }

    /// <summary>Of every kind but text.</summary>
    [JsonIgnore]
    public StoredFile? File { get; init; }

    /// <summary>What it answers.</summary>
    [JsonIgnore]
    public Quote? Quote { get; init; }

    /// <summary>When it was written, by its provider's clock (UTC ms); null where there is none.</summary>
    public long? SentAt { get; init; }

    /// <summary>By the provider's clock; null for others' messages, and where no clock is known.</summary>
    [JsonIgnore]
    public long? CustomerWroteAt => From == MessageFrom.Customer ? SentAt : null;

    /// <summary>To be sent to a provider; null once it is read back.</summary>
    [JsonIgnore]
    public Outgoing? Outgoing { get; init; }

    /// <summary>How far one of ours has come at its provider, when read; null where it goes to none.</summary>
    [JsonIgnore]
    public Delivery? Delivery { get; init; }
}

/// <summary>A message of ours has come further at its provider, or failed there.</summary>
public sealed record DeliveryChanged(long Sequence, DeliveryStatus Status) : JournalEvent
{
    /// <summary>Why it failed.</summary>
    public string? Code { get; init; }

    /// <summary>In the provider's words; they stand in the message's row at the provider.</summary>
    [JsonIgnore]
    public string? Reason { get; init; }

    /// <summary>It was asked for again: to be sent once more.</summary>
    [JsonIgnore]
    public Outgoing? Outgoing { get; init; }
}

/// <summary>Where a message goes: to that customer of that provider.</summary>
public sealed record Outgoing(int ProviderId, long ContactId);

/// <summary>How far a message has come at its provider.</summary>
public sealed record Delivery(DeliveryStatus Status, string? Code = null, string? Reason = null);

/// <summary>The entry's agent took back their message; nothing of it is left.</summary>
public sealed record MessageDeleted(long Sequence) : JournalEvent;

/// <summary>The agent has seen everything up to this message; so many of the customer's are newer.</summary>
public sealed record AgentHasRead(long Sequence, int Unread) : JournalEvent;

/// <summary>The customer's browser has received and shown everything up to these messages.</summary>
public sealed record CustomerHasRead(long Delivered, long Read) : JournalEvent;

/// <summary>The watchdog found it where nobody would have seen it; the entry that follows says where it went.</summary>
public sealed record InteractionRepaired(Routing.Stranding Was) : JournalEvent;

public sealed record FeedbackGiven(int Stars) : JournalEvent;

/// <summary>The entry's agent said how it went, or said it anew; the words stand in the closure's row.</summary>
public sealed record DispositionChosen(string? DispositionId) : JournalEvent
{
    /// <summary>Of the newest of an interaction, when read for somebody of the centre.</summary>
    [JsonIgnore]
    public Closure? Closure { get; init; }
}
