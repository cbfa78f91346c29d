using ContactCenter.Core.Campaigns;

namespace ContactCenter.Tests.Core.Campaigns;

/// <summary>A whole year, minute by minute, against another computation on other time zone data (item 76).</summary>
public sealed class ScheduleYearTests
{
    const int Year = 2026;

    /// <summary>One that never changes; two that change at two; half an hour; the other hemisphere, a day ahead; at midnight, back into the day before. Their rules have long been settled: the two libraries' data may be of different dates.</summary>
    public static TheoryData<string> Zones => ["America/Montevideo", "America/New_York", "Europe/Madrid", "Australia/Lord_Howe", "Pacific/Auckland", "Asia/Beirut"];

    /// <summary>Nights, two ranges a day, hours that daylight saving skips or repeats, a range to midnight and on, closed days and days of their own hours.</summary>
    static Schedule Hours(string zone) => new(zone,
        [
            new(DayOfWeek.Sunday, 90, 180), new(DayOfWeek.Sunday, 23 * 60, 1440),
            new(DayOfWeek.Monday, 0, 13 * 60), new(DayOfWeek.Monday, (14 * 60) + 30, 19 * 60),
            new(DayOfWeek.Tuesday, 7, 13), new(DayOfWeek.Tuesday, 22 * 60, 1440 + 360),
            new(DayOfWeek.Thursday, 0, 1440),
            new(DayOfWeek.Saturday, 20 * 60, 1440 + 125),
        ],
        [
            new(new DateOnly(Year, 1, 1), []),
            new(new DateOnly(Year, 3, 29), [new(default, 60, 240)]),
            new(new DateOnly(Year, 4, 5), [new(default, 100, 150), new(default, 160, 200)]),
            new(new DateOnly(Year, 11, 1), [new(default, 30, 150)]),
            new(new DateOnly(Year, 12, 24), [new(default, 9 * 60, 14 * 60)]),
            new(new DateOnly(Year, 12, 25), []),
        ]);

    [Theory]
    [MemberData(nameof(Zones))]
    public void IsOpen_EveryMinuteOfAYear_IsAsReckonedElsewhere(string zone)
    {
        var schedule = Hours(zone);
        var minutes = new LocalHours(schedule, Year).Minutes(Year).ToList();
        minutes.Count.ShouldBe(365 * 1440);
        minutes.Where(minute => schedule.IsOpen(minute.At) != minute.IsOpen).Take(5).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Zones))]
    public void NextChange_FromEverywhereInAYear_IsWhereAScanMeetsIt(string zone)
    {
        var schedule = Hours(zone);
        var minutes = new LocalHours(schedule, Year).Minutes(Year).ToList();
        var next = new DateTimeOffset?[minutes.Count];
        for (var i = minutes.Count - 2; i >= 0; i--)
        {
            next[i] = minutes[i + 1].IsOpen != minutes[i].IsOpen ? minutes[i + 1].At : next[i + 1];
        }

        // Around each change, and here and there between.
        foreach (var i in Enumerable.Range(0, minutes.Count).Where(i => next[i] is { } change && ((change - minutes[i].At).TotalMinutes is 1 or 2 || i % 997 == 0)))
        {
            schedule.NextChange(minutes[i].At).ShouldBe(next[i], $"from {minutes[i].At:u}");
            schedule.NextChange(minutes[i].At.AddSeconds(31.5)).ShouldBe(next[i], $"from half a minute after {minutes[i].At:u}");
        }
    }

    [Fact]
    public void NextChange_OfWhatNeverChanges_IsNull()
    {
        var at = new DateTimeOffset(2026, 5, 1, 0, 0, 0, TimeSpan.Zero);
        Schedule.Always.NextChange(at).ShouldBeNull();
        var everyDay = Enum.GetValues<DayOfWeek>().Select(day => new OpeningRange(day, 0, 1440)).ToList();
        new Schedule("Europe/Madrid", everyDay, []).NextChange(at).ShouldBeNull();
        new Schedule("Europe/Madrid", [], [new(new DateOnly(2026, 1, 1), [])]).NextChange(at).ShouldBeNull();
        new Schedule("Europe/Madrid", everyDay, [new(new DateOnly(2027, 5, 1), [])]).NextChange(at).ShouldBe(new DateTimeOffset(2027, 4, 30, 22, 0, 0, TimeSpan.Zero));
    }
}
