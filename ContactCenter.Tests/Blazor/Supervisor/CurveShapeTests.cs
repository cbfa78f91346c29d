using ContactCenter.Blazor.Supervisor.Live;
using ContactCenter.Core.Figures;

namespace ContactCenter.Tests.Blazor.Supervisor;

public sealed class CurveShapeTests
{
    static CurveQuarter[] Quarters(params int[] offered) => [.. offered.Select((count, index) => new CurveQuarter(index, new QueueTally { Answered = count, AnsweredInTime = count }))];

    [Theory]
    [InlineData(0, 4)]
    [InlineData(4, 4)]
    [InlineData(5, 10)]
    [InlineData(11, 20)]
    [InlineData(21, 40)]
    [InlineData(4_001, 10_000)]
    public void Axis_EndsWithARoundNumber(int offered, long most) => new CurveShape(Quarters(offered)).Most.ShouldBe(most);

    [Fact]
    public void Bars_StandOnTheGround_EmptyOnesAreNotDrawn()
    {
        var shape = new CurveShape(Quarters(0, 4));
        shape.Bars(quarter => quarter.Tally.Offered, 0, 1).ShouldBe("M232 168V8h202V168z");
        shape.Bars(quarter => quarter.Tally.Abandoned, 0, 1).ShouldBe("");
    }

    [Fact]
    public void Line_BreaksWhereThereIsNoShare()
    {
        var line = new CurveShape(Quarters(1, 0, 1, 1)).Line(quarter => quarter.Tally.ServiceLevelOfOffered);
        (line.Count(part => part == 'M'), line.Count(part => part == 'L')).ShouldBe((2, 3));
    }

    [Fact]
    public void Dots_StandWhereNothingIsBeforeOrAfter() =>
        new CurveShape(Quarters(1, 0, 1, 1, 0, 1)).Dots(quarter => quarter.Tally.ServiceLevelOfOffered).Count(part => part == 'M').ShouldBe(2);

    [Fact]
    public void Clock_OfTheZone_AlsoInADayOf25Hours()
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Madrid");
        var first = Quarter.Of(LocalDay.Of(new DateOnly(2026, 10, 25), zone).From);
        Enumerable.Range(0, 100).Select(index => CurveClock.EveryThirdHour(first + index, zone)).OfType<string>().ShouldBe(["00:00", "03:00", "06:00", "09:00", "12:00", "15:00", "18:00", "21:00"]);
        CurveClock.Span(first + 99, zone).ShouldBe("23:45–00:00");
    }
}
