namespace ContactCenter.Core.Erasing;

/// <summary>When the database's file is cleaned after an erasure: while it is small at once, else in the quiet hour, since no message is stored meanwhile.</summary>
public sealed record ErasureOptions
{
    /// <summary>Bytes up to which it is cleaned at once.</summary>
    public long CleanAtOnce { get; init; } = 64L * 1024 * 1024;

    /// <summary>The hour of the day, in the server's zone, in which a larger one is cleaned.</summary>
    public int QuietHour { get; init; } = 3;
}
