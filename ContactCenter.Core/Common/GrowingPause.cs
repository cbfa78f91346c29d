namespace ContactCenter.Core.Common;

/// <summary>Pauses between attempts at what fails.</summary>
public static class GrowingPause
{
    /// <summary>The first one, doubled with each further attempt, and never longer than the longest.</summary>
    public static TimeSpan After(int attempts, TimeSpan first, TimeSpan longest) =>
        TimeSpan.FromTicks((long)Math.Min(longest.Ticks, first.Ticks * Math.Pow(2, Math.Min(attempts, 30) - 1)));
}
