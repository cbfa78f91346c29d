namespace ContactCenter.Blazor.Supervisor.Live;

public enum WaitLevel
{
    InTime,
    Near,
    Beyond,
}

/// <summary>Two times at which the browser's clocks change their colour.</summary>
/// <param name="Near">From here on it is near the limit.</param>
/// <param name="Beyond">From here on it is beyond.</param>
public readonly record struct WaitLimits(TimeSpan Near, TimeSpan Beyond)
{
    /// <summary>One limit: near from three quarters, beyond after the limit itself (which is still in time).</summary>
    public WaitLimits(int seconds)
        : this(TimeSpan.FromMilliseconds(seconds * 750L), Past(seconds))
    {
    }

    /// <summary>Two limits of a campaign: each itself is still before.</summary>
    public static WaitLimits After(int first, int second) => new(Past(first), Past(second));

    public WaitLevel Of(TimeSpan waited) => waited >= Beyond ? WaitLevel.Beyond : waited >= Near ? WaitLevel.Near : WaitLevel.InTime;

    static TimeSpan Past(int seconds) => TimeSpan.FromMilliseconds((seconds * 1000L) + 1);
}
