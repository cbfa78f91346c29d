using System.Text.Json.Serialization;
using ContactCenter.Core.Journal;

namespace ContactCenter.Core.Agents;

public enum SessionEnd
{
    LoggedOut = 1,
    TakenOver = 2,
    LoggedOutBySupervisor = 3,
    AccountChanged = 4,
}

/// <summary>The entry's agent (any user) logged in; <paramref name="SessionId"/> is the session's public id.</summary>
public sealed record SessionStarted(string SessionId) : JournalEvent;

public sealed record SessionEnded(string SessionId, SessionEnd Reason) : JournalEvent;

/// <summary>The words stand in the break's row only.</summary>
public sealed record BreakStarted(int BreakId) : JournalEvent
{
    /// <summary>The supervisor who put the agent on it.</summary>
    public int? By { get; init; }

    [JsonIgnore]
    public string? Reason { get; init; }
}

public sealed record BreakEnded : JournalEvent;

/// <summary>The entry's agent wraps up what they had of the entry's campaign, until <paramref name="DueAt"/> (UTC ms), or until they end it; an earlier wrap-up goes on with it.</summary>
public sealed record WrapUpStarted(long DueAt) : JournalEvent;

/// <summary>All that the entry's agent wrapped up is done.</summary>
public sealed record WrapUpEnded : JournalEvent;
