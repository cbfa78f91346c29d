namespace ContactCenter.Core.Common;

/// <summary>Instants are UTC milliseconds everywhere below the screen: SQLite orders them, JSON carries them.</summary>
public static class Time
{
    public static long NowMs(this TimeProvider time) => time.GetUtcNow().ToUnixTimeMilliseconds();

    public static DateTimeOffset ToInstant(this long ms) => DateTimeOffset.FromUnixTimeMilliseconds(ms);
}
