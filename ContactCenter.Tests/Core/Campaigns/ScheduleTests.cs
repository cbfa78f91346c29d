using System.Globalization;
using ContactCenter.Core.Campaigns;

namespace ContactCenter.Tests.Core.Campaigns;

/// <summary>Opening hours over midnight, daylight saving and holidays, in several zones (item 76).</summary>
public sealed class ScheduleTests
{
    static Schedule Week(string zone, params OpeningRange[] ranges) => new(zone, ranges, []);

    static bool IsOpen(Schedule schedule, string utc) => schedule.IsOpen(DateTimeOffset.Parse(utc + "Z", CultureInfo.InvariantCulture));

    [Fact]
    public void NoRangesAtAll_IsAlwaysOpen() => IsOpen(Schedule.Always, "2026-03-10T03:00").ShouldBeTrue();

    [Theory]
    [InlineData("2026-03-10T11:59", false)]
    [InlineData("2026-03-10T12:00", true)]
    [InlineData("2026-03-10T20:59", true)]
    [InlineData("2026-03-10T21:00", false)]
    [InlineData("2026-03-11T15:00", false)]
    public void Range_OfOneDay_IsOpenFromAndUntil(string utc, bool expected) =>
        IsOpen(Week("America/Montevideo", new OpeningRange(DayOfWeek.Tuesday, 9 * 60, 18 * 60)), utc).ShouldBe(expected);

    [Theory]
    [InlineData("2026-03-11T00:59", false)]
    [InlineData("2026-03-11T01:00", true)]
    [InlineData("2026-03-11T08:59", true)]
    [InlineData("2026-03-11T09:00", false)]
    public void Range_OverMidnight_RunsIntoTheNextDay(string utc, bool expected) =>
        IsOpen(Week("America/Montevideo", new OpeningRange(DayOfWeek.Tuesday, 22 * 60, 30 * 60)), utc).ShouldBe(expected);

    [Fact]
    public void Range_OverMidnightOfSaturday_RunsIntoSunday() =>
        IsOpen(Week("UTC", new OpeningRange(DayOfWeek.Saturday, 22 * 60, 26 * 60)), "2026-03-01T01:30").ShouldBeTrue();

    /// <summary>09:00 local time opens at 09:00 local time before and after the clocks change.</summary>
    [Theory]
    [InlineData("Europe/Madrid", "2026-03-27T08:00", "2026-03-30T07:00")]
    [InlineData("America/New_York", "2026-03-06T14:00", "2026-03-09T13:00")]
    [InlineData("America/Santiago", "2026-04-03T12:00", "2026-04-06T13:00")]
    [InlineData("Australia/Lord_Howe", "2026-04-02T22:00", "2026-04-05T22:30")]
    [InlineData("America/Montevideo", "2026-03-06T12:00", "2026-11-02T12:00")]
    public void DaylightSaving_KeepsLocalHours(string zone, string before, string after)
    {
        var everyDay = Week(zone, [.. Enum.GetValues<DayOfWeek>().Select(day => new OpeningRange(day, 9 * 60, 18 * 60))]);
        foreach (var opening in new[] { before, after })
        {
            var at = DateTimeOffset.Parse(opening + "Z", CultureInfo.InvariantCulture);
            (everyDay.IsOpen(at.AddMinutes(-1)), everyDay.IsOpen(at)).ShouldBe((false, true), opening);
        }
    }

    /// <summary>02:30 does not exist that night: what would be open then simply is not, and nothing breaks.</summary>
    [Fact]
    public void DaylightSaving_SkippedHour_IsLeftOut()
    {
        var night = Week("Europe/Madrid", new OpeningRange(DayOfWeek.Sunday, 2 * 60, 3 * 60));
        Enumerable.Range(0, 180).Count(minute => night.IsOpen(new DateTimeOffset(2026, 3, 29, 0, 0, 0, TimeSpan.Zero).AddMinutes(minute))).ShouldBe(0);
    }

    [Theory]
    [InlineData("2026-12-25T15:00", false)]
    [InlineData("2026-12-24T15:00", true)]
    [InlineData("2026-12-24T19:00", false)]
    [InlineData("2026-12-23T19:00", true)]
    public void Exception_OfADay_StandsInsteadOfItsWeek(string utc, bool expected)
    {
        var week = Enum.GetValues<DayOfWeek>().Select(day => new OpeningRange(day, 9 * 60, 20 * 60)).ToList();
        var schedule = new Schedule("UTC", week,
        [
            new ScheduleException(new DateOnly(2026, 12, 25), []),
            new ScheduleException(new DateOnly(2026, 12, 24), [new OpeningRange(DayOfWeek.Monday, 9 * 60, 18 * 60)]),
        ]);
        IsOpen(schedule, utc).ShouldBe(expected);
    }

    [Fact]
    public void Exception_AfterANightThatRunsIntoIt_KeepsThatNightsEnd()
    {
        var schedule = new Schedule("UTC", [new OpeningRange(DayOfWeek.Thursday, 22 * 60, 26 * 60)], [new ScheduleException(new DateOnly(2026, 12, 25), [])]);
        IsOpen(schedule, "2026-12-25T01:00").ShouldBeTrue();
        IsOpen(schedule, "2026-12-25T02:00").ShouldBeFalse();
    }

    [Fact]
    public void TimeZone_Unknown_CountsAsUtc() =>
        IsOpen(Week("Nowhere/Land", new OpeningRange(DayOfWeek.Tuesday, 600, 660)), "2026-03-10T10:30").ShouldBeTrue();
}
