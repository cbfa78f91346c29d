using ContactCenter.Blazor.Admin.Schedules;
using ContactCenter.Core.Campaigns;

namespace ContactCenter.Tests.Blazor.Admin;

/// <summary>What is painted over the week is what the campaign then is open (item 76: over midnight, and over the week's end).</summary>
public sealed class WeekHoursTests
{
    [Fact]
    public void Paint_OverAnEmptyDay_IsOneRange() => Painted([], (DayOfWeek.Monday, 540, 1080, true)).ShouldBe([new(DayOfWeek.Monday, 540, 1080)]);

    [Fact]
    public void Erase_InTheMiddle_LeavesTwo() =>
        Painted([new(DayOfWeek.Monday, 540, 1080)], (DayOfWeek.Monday, 720, 780, false)).ShouldBe([new(DayOfWeek.Monday, 540, 720), new(DayOfWeek.Monday, 780, 1080)]);

    [Fact]
    public void Paint_OverMidnight_IsOneNight() =>
        Painted([new(DayOfWeek.Saturday, 1320, 1440)], (DayOfWeek.Sunday, 0, 120, true)).ShouldBe([new(DayOfWeek.Saturday, 1320, 1560)]);

    [Fact]
    public void Paint_TwoWorkingDaysThatMeet_StayTwo() =>
        Painted([new(DayOfWeek.Monday, 0, 1440)], (DayOfWeek.Tuesday, 0, 1080, true)).ShouldBe([new(DayOfWeek.Monday, 0, 1440), new(DayOfWeek.Tuesday, 0, 1080)]);

    [Fact]
    public void Paint_TheWholeWeek_IsSevenDays()
    {
        var week = new WeekHours([]);
        foreach (var day in Enum.GetValues<DayOfWeek>())
            week.Fill(day, 0, 1440, true);
        week.ToRanges().ShouldBe([.. Enum.GetValues<DayOfWeek>().Select(day => new OpeningRange(day, 0, 1440))]);
    }

    /// <summary>Random strokes: the ranges are valid, and open exactly where the strokes left it open.</summary>
    [Fact]
    public void Paint_AnyStrokes_AreOpenExactlyThere()
    {
        var random = new Random(76);
        for (var round = 0; round < 200; round++)
        {
            var open = new bool[7 * 48];
            var ranges = Array.Empty<OpeningRange>();
            for (var stroke = 0; stroke < 12; stroke++)
            {
                var (day, from, isOpen) = (random.Next(7), random.Next(48), random.Next(3) > 0);
                var to = random.Next(from, 48) + 1;
                Array.Fill(open, isOpen, (day * 48) + from, to - from);
                ranges = [.. Painted(ranges, ((DayOfWeek)day, from * 30, to * 30, isOpen))];
            }
            var schedule = new Schedule("UTC", ranges, []);
            ScheduleRules.Complaint(schedule).ShouldBeNull();
            var sunday = new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);
            if (ranges.Length > 0)
                Enumerable.Range(0, open.Length).Where(cell => schedule.IsOpen(sunday.AddMinutes(cell * 30)) != open[cell]).ShouldBeEmpty();
            else
                open.ShouldAllBe(cell => !cell);
        }
    }

    [Theory]
    [InlineData("22:00", "02:00", 1320, 1560)]
    [InlineData("18:00", "00:00", 1080, 1440)]
    [InlineData("00:00", "00:00", 0, 1440)]
    [InlineData("09:00", "18:30", 540, 1110)]
    [InlineData("09:00", "08:00", 540, 1920)]
    public void Fields_EndNotAfterBeginning_IsTheNextDay(string from, string to, int expectedFrom, int expectedTo)
    {
        var range = DayHours.Range(DayOfWeek.Friday, DayHours.Parse(from)!.Value, DayHours.Parse(to)!.Value);
        range.ShouldBe(new OpeningRange(DayOfWeek.Friday, expectedFrom, expectedTo));
        (DayHours.Time(range.From), DayHours.Time(range.To)).ShouldBe((from, to));
    }

    [Fact]
    public void Another_AsLongAsThereIsRoom_NeverOverlaps()
    {
        var ranges = new List<OpeningRange>();
        while (DayHours.Another(DayOfWeek.Monday, ranges) is { } more && ranges.Count < 100)
            ranges.Add(more);
        ScheduleRules.Overlaps(ranges).ShouldBeFalse();
        ranges.Sum(range => range.To - range.From).ShouldBe(1440);
    }

    static IReadOnlyList<OpeningRange> Painted(IEnumerable<OpeningRange> before, (DayOfWeek Day, int From, int To, bool Open) stroke)
    {
        var week = new WeekHours(before);
        week.Fill(stroke.Day, stroke.From, stroke.To, stroke.Open);
        return week.ToRanges();
    }
}
