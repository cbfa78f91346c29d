namespace ContactCenter.Core.Recordings;

/// <summary>What results are sorted by; equal ones newest first.</summary>
public enum RecordingSort
{
    /// <summary>The beginning.</summary>
    Date,
    Customer,
    Campaign,
    Agent,
    Direction,

    /// <summary>In the order of the states' numbers.</summary>
    State,

    /// <summary>From its beginning to its end.</summary>
    Duration,

    /// <summary>In all its queues, until it was answered; who never waited comes before all others.</summary>
    Wait,

    /// <summary>The customer's; not rated comes before one star.</summary>
    Rating,

    /// <summary>The average of the final reviews; without one it comes before the worst.</summary>
    Quality,

    /// <summary>Messages left out of hours that nobody has seen are the most, seen ones less, all other conversations the least.</summary>
    Seen,
}
