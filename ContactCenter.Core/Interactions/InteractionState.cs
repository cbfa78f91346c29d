namespace ContactCenter.Core.Interactions;

/// <summary>Where an interaction stands in its life. Numbers are stored: never renumber.</summary>
public enum InteractionState
{
    New = 0,
    Bot = 1,
    Waiting = 2,
    Offered = 3,
    Active = 4,
    Completed = 10,
    Abandoned = 11,
    TimedOut = 12,
    Rejected = 13,
    Offline = 14,
}

/// <summary>Why it ended. Numbers are stored.</summary>
public enum EndReason
{
    None = 0,
    AgentEnded = 1,
    VisitorEnded = 2,
    VisitorDisconnected = 3,
    WaitedTooLong = 4,
    QueueFull = 5,
    OutOfHours = 6,
    BotEnded = 7,
    BotSilent = 8,
    OneShot = 9,
    SupervisorEnded = 10,
}

public enum Channel
{
    Webchat = 1,
    HeyNow = 2,
}

public enum Direction
{
    Inbound = 1,
    Outbound = 2,
}

/// <summary>Why an interaction stands in a queue. Numbers are stored.</summary>
public enum QueueReason
{
    Arrived = 1,
    HandedOver = 2,
    Requeued = 3,
    NotOpened = 4,
    AgentGone = 5,
    Transferred = 6,

    /// <summary>The agent is logged in, but their browser could not be reached for too long.</summary>
    AgentUnreachable = 7,

    /// <summary>For no time: a supervisor made it their own at once.</summary>
    TakenOver = 8,

    /// <summary>Nobody took what was transferred: back to the sender's campaign.</summary>
    Returned = 9,
}

public static class InteractionStates
{
    public static bool IsEnded(this InteractionState state) => state >= InteractionState.Completed;

    public static bool IsQueued(this InteractionState state) => state is InteractionState.Waiting or InteractionState.Offered;
}
