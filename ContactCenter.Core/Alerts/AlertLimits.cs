namespace ContactCenter.Core.Alerts;

/// <summary>What is watched of a campaign. A limit that is null is not watched.</summary>
public sealed record AlertLimits
{
    /// <summary>More than so many wait.</summary>
    public int? Waiting { get; set; }

    /// <summary>Somebody waits longer than so many seconds.</summary>
    public int? LongestWait { get; set; }

    /// <summary>Today's service level, of all that were offered, is below so many per cent.</summary>
    public int? ServiceLevel { get; set; }

    /// <summary>A member is free for longer than so many seconds.</summary>
    public int? Idle { get; set; }

    /// <summary>A member is on a break for longer than so many seconds.</summary>
    public int? Break { get; set; }

    /// <summary>Where raised and cleared alerts are posted, signed; null = nowhere.</summary>
    public string? Webhook { get; set; }
}

/// <summary>Numbers are stored.</summary>
public enum AlertMeasure
{
    Waiting = 1,
    LongestWait = 2,
    ServiceLevel = 3,
    Idle = 4,
    Break = 5,
}

/// <summary>How alerts behave; options, so that the operator sets and tests own them.</summary>
public sealed record AlertOptions
{
    /// <summary>How often the live state is read; infinite = never.</summary>
    public TimeSpan Every { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Beyond its limit for so long, it is raised: a moment is no alert.</summary>
    public TimeSpan RaiseAfter { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>Within its limit for so long, it is over: what goes to and fro stays one alert.</summary>
    public TimeSpan ClearAfter { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>After a webhook that failed, how long until the next attempt; after the last it is given up.</summary>
    public IReadOnlyList<TimeSpan> Retries { get; init; } =
        [TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1), TimeSpan.FromHours(3), TimeSpan.FromHours(6), TimeSpan.FromHours(12)];
}
