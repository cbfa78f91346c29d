namespace ContactCenter.Core.Figures;

/// <summary>Quarter hours of UTC, counted from 1970. Every zone is a whole number of them away from UTC, also in summer, so that a local day, hour or quarter is a run of these.</summary>
public static class Quarter
{
    public const long LengthMs = 15 * 60 * 1000;

    /// <summary>The quarter in which an instant (UTC ms) lies.</summary>
    public static int Of(long at) => (int)(at / LengthMs);

    /// <summary>Its first instant, UTC ms.</summary>
    public static long StartOf(int quarter) => quarter * LengthMs;
}
