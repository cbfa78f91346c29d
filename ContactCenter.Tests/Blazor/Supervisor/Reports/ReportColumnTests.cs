using System.Collections.Immutable;
using System.Globalization;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Blazor.Supervisor.Reports;
using ContactCenter.Core.Figures;
using ContactCenter.Core.Reports;

namespace ContactCenter.Tests.Blazor.Supervisor.Reports;

/// <summary>Each column says its own figure: of a row in which no two are equal.</summary>
public sealed class ReportColumnTests
{
    static readonly ReportFigures row = new(
        new QueueTally { Answered = 10, AnsweredInTime = 8, Abandoned = 6, AbandonedInTime = 1, ShortAbandons = 3, TimedOut = 2, Rejected = 4, AnsweredWaitMs = 250_000, LongestWaitMs = 90_000 },
        new WorkTally { Handled = 12, ActiveMs = 3_000_000, WrapUpMs = 600_000, CompletedIn = 9, CompletedOut = 5 },
        new AgentTimes(FreeMs: 3_000_000, BusyMs: 1_000_000, FreeOnBreakMs: 120_000, BusyOnBreakMs: 60_000),
        ImmutableSortedDictionary<int, long>.Empty.Add(7, 150_000).Add(8, 30_000), new RatingTally(4, 18));

    static IEnumerable<ReportColumn> All => [.. ReportColumn.Figures, .. ReportColumn.Times(row, id => $"Break {id}")];

    static string Values(ReportFigures of) => string.Join(' ', All.Select(column => string.Create(CultureInfo.InvariantCulture, $"{column.Key}={column.Of(of):0.###}")));

    [Fact]
    public void Columns_SayTheirOwnFigures() => Values(row).ShouldBe(
        "offered=18 answered=10 abandoned=6 abandonment=0.333 short=3 timedout=2 rejected=4 level=0.8 levelall=0.5 asa=25000 longest=90000 handled=12 in=9 out=5 aht=300000 rating=4.5 ratings=4 "
        + "occupancy=0.25 present=4180000 free=3000000 busy=1000000 freebreak=120000 busybreak=60000 break7=150000 break8=30000");

    [Fact]
    public void Columns_OfAnEmptyRow_SayNothingWhereThereIsNothingToDivide() =>
        All.Where(column => column.Of(ReportFigures.Nothing) is null).Select(column => column.Key).ShouldBe(["abandonment", "level", "levelall", "asa", "longest", "aht", "rating", "occupancy"]);

    /// <summary>Seconds and per cent, to reckon with.</summary>
    [Fact]
    public void File_WritesTimesAsSeconds_AndSharesAsPerCent()
    {
        var day = new DateOnly(2026, 3, 10);
        ReportQuestion question = new(day, day, TimeZoneInfo.Utc, ReportBy.Nothing);
        // Everything together has a name without campaigns and people.
        var file = ReportFile.Write(question, [new ReportRow(0, null, row)], [.. All], new ReportNames(question, null!, null!, Language.Es), Language.Es).Split("\r\n");
        file[0].ShouldContain("\"Nivel (de atendidas) (%)\"");
        file[0].ShouldContain("\"Libre (s)\"");
        file[1].ShouldBe("Todo junto;18;10;6;33,33;3;2;4;80;50;25;90;12;9;5;300;4,5;4;25;4180;3000;1000;120;60;150;30".Replace(";", "\";\"").Insert(0, "\"") + "\"");
    }
}
