using ContactCenter.Core.Common;
using ContactCenter.Core.Journal;

namespace ContactCenter.Core.Interactions;

/// <summary>A supervisor who takes part in a conversation beside its agent.</summary>
public sealed class Participant
{
    public long InteractionId { get; init; }
    public int UserId { get; init; }
    public long JoinedAt { get; set; }

    /// <summary>Null while they take part.</summary>
    public long? LeftAt { get; set; }
}

/// <summary>The entry's supervisor takes part: the customer reads what they write.</summary>
public sealed record SupervisorJoined : JournalEvent;

/// <summary>The entry's supervisor takes part no longer.</summary>
public sealed record SupervisorLeft : JournalEvent;

/// <summary>Only who takes part writes to the customer.</summary>
public sealed record NotJoined() : Error("interaction.not-joined");
