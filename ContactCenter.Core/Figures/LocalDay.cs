using ContactCenter.Core.Common;

namespace ContactCenter.Core.Figures;

/// <summary>A calendar day of a time zone, as instants (UTC ms): from its first to the first of the next. 23, 24 or 25 hours, where clocks are changed by one.</summary>
public readonly record struct LocalDay(DateOnly Date, long From, long To)
{
    /// <summary>How many quarter hours it has.</summary>
    public int Quarters => Quarter.Of(To - From);

    public bool Has(long at) => at >= From && at < To;

    /// <summary>The day in which an instant lies.</summary>
    public static LocalDay Of(long at, TimeZoneInfo zone) => Of(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at.ToInstant(), zone).DateTime), zone);

    public static LocalDay Of(DateOnly date, TimeZoneInfo zone) => new(date, StartOf(date, zone), StartOf(date.AddDays(1), zone));

    /// <summary>The day's first instant, UTC ms; where summer time skips midnight, the first that exists.</summary>
    public static long StartOf(DateOnly date, TimeZoneInfo zone)
    {
        var local = date.ToDateTime(TimeOnly.MinValue);
        while (zone.IsInvalidTime(local))
        {
            local = local.AddMinutes(15);
        }

        // Where the clock shows midnight twice, the earlier one begins the day.
        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return (local.Ticks - offset.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMillisecond;
    }
}
