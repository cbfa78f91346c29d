namespace ContactCenter.Core.Campaigns;

/// <summary>Opening hours of one weekday in minutes from local midnight; <paramref name="To"/> beyond 1440 runs into the next day.</summary>
public sealed record OpeningRange(DayOfWeek Day, int From, int To);

/// <summary>A dated exception: those ranges instead of the week's (none = closed). Their weekday is ignored.</summary>
public sealed record ScheduleException(DateOnly Date, IReadOnlyList<OpeningRange> Ranges);

/// <summary>When a campaign is open, in its own time zone. No ranges at all = always.</summary>
public sealed partial record Schedule(string TimeZone, IReadOnlyList<OpeningRange> Ranges, IReadOnlyList<ScheduleException> Exceptions)
{
    public static readonly Schedule Always = new("America/Montevideo", [], []);

    [System.Text.Json.Serialization.JsonIgnore]
    public TimeZoneInfo Zone => TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out var zone) ? zone : TimeZoneInfo.Utc;

    /// <summary>Open at that instant: a range of the local day covers the local time, or one of the day before runs over midnight into it.</summary>
    public bool IsOpen(DateTimeOffset at)
    {
        if (Ranges.Count == 0 && Exceptions.Count == 0)
        {
            return true;
        }

        var local = TimeZoneInfo.ConvertTime(at, Zone);
        var today = DateOnly.FromDateTime(local.DateTime);
        var minute = local.TimeOfDay.TotalMinutes;
        return Covers(today, minute) || Covers(today.AddDays(-1), minute + 1440);
    }

    bool Covers(DateOnly day, double minute) => RangesOf(day).Any(range => minute >= range.From && minute < range.To);

    IEnumerable<OpeningRange> RangesOf(DateOnly day)
    {
        if (Exceptions.FirstOrDefault(exception => exception.Date == day) is { } exception)
        {
            return exception.Ranges;
        }

        return Ranges.Count == 0 ? [new OpeningRange(day.DayOfWeek, 0, 1440)] : Ranges.Where(range => range.Day == day.DayOfWeek);
    }
}
