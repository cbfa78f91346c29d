using System.Globalization;
using ContactCenter.Core.Figures;

namespace ContactCenter.Tests.Core.Figures;

/// <summary>Days of five zones, over daylight saving, midnight and month end (item 76).</summary>
public sealed class LocalDayTests
{
    static TimeZoneInfo Zone(string id) => TimeZoneInfo.FindSystemTimeZoneById(id);

    static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);

    static long Ms(string utc) => DateTimeOffset.Parse(utc, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).ToUnixTimeMilliseconds();

    [Theory]
    [InlineData("America/Montevideo", "2026-02-28", "2026-02-28 03:00", 96)]
    [InlineData("Europe/Madrid", "2026-03-29", "2026-03-28 23:00", 92)]
    [InlineData("Europe/Madrid", "2026-10-25", "2026-10-24 22:00", 100)]
    [InlineData("America/Santiago", "2026-09-06", "2026-09-06 04:00", 92)] // Midnight does not exist.
    [InlineData("America/Havana", "2026-11-01", "2026-11-01 04:00", 100)] // Midnight comes twice.
    [InlineData("Asia/Kathmandu", "2026-12-31", "2026-12-30 18:15", 96)]
    [InlineData("Australia/Lord_Howe", "2026-04-05", "2026-04-04 13:00", 98)] // Clocks go back by half an hour.
    public void Day_BeginsAndEndsByItsClock(string zone, string date, string from, int quarters)
    {
        var day = LocalDay.Of(Day(date), Zone(zone));
        (day.From, day.Quarters).ShouldBe((Ms(from), quarters));
        (day.From % Quarter.LengthMs, day.To % Quarter.LengthMs).ShouldBe((0, 0));
    }

    [Theory]
    [InlineData("America/Montevideo")]
    [InlineData("Europe/Madrid")]
    [InlineData("America/Santiago")]
    [InlineData("Asia/Kathmandu")]
    [InlineData("Australia/Lord_Howe")]
    public void EveryQuarterOfAYear_LiesInTheDayItsClockShows(string id)
    {
        var zone = Zone(id);
        var last = LocalDay.Of(Ms("2026-01-01"), zone);
        for (var at = last.From; at < Ms("2027-01-01"); at += Quarter.LengthMs)
        {
            var day = LocalDay.Of(at, zone);
            day.Has(at).ShouldBeTrue();
            day.Date.ShouldBe(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(DateTimeOffset.FromUnixTimeMilliseconds(at), zone).DateTime));
            (day == last || day.From == last.To).ShouldBeTrue();
            last = day;
        }
    }
}
