namespace ContactCenter.Blazor.Supervisor.Live;

public enum WaitLevel
{
    InTime,
    Near,
    Beyond,
}

/// <summary>A time limit as the browser's clocks colour it: near from three quarters, beyond after the limit itself (which is still in time).</summary>
public readonly record struct WaitLimits(int Seconds)
{
    public TimeSpan Near => TimeSpan.FromMilliseconds(Seconds * 750L);

    public TimeSpan Beyond => TimeSpan.FromMilliseconds(Seconds * 1000L + 1);

    public WaitLevel Of(TimeSpan waited) => waited >= Beyond ? WaitLevel.Beyond : waited >= Near ? WaitLevel.Near : WaitLevel.InTime;
}
