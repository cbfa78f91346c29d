using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Reports;

namespace ContactCenter.Blazor.Supervisor.Reports;

/// <summary>How a number is written.</summary>
public enum Unit
{
    Count,

    /// <summary>0–1.</summary>
    Share,

    /// <summary>Milliseconds.</summary>
    Time,
    Stars,
}

/// <summary>A figure of a report: the same in the table, in its order, and in the file.</summary>
/// <param name="Key">In addresses.</param>
/// <param name="Of">Null = there is none.</param>
public sealed record ReportColumn(string Key, Text Title, Unit Unit, Func<ReportFigures, double?> Of, Text? Help = null)
{
    public static IReadOnlyList<ReportColumn> Figures { get; } =
    [
        new("offered", FigureTexts.Offered, Unit.Count, row => row.Queue.Offered),
        new("answered", FigureTexts.Answered, Unit.Count, row => row.Queue.Answered),
        new("abandoned", FigureTexts.Abandoned, Unit.Count, row => row.Queue.Abandoned),
        new("abandonment", ReportTexts.AbandonmentRate, Unit.Share, row => row.Queue.AbandonmentRate),
        new("short", FigureTexts.ShortAbandons, Unit.Count, row => row.Queue.ShortAbandons),
        new("timedout", FigureTexts.TimedOut, Unit.Count, row => row.Queue.TimedOut),
        new("rejected", FigureTexts.Rejected, Unit.Count, row => row.Queue.Rejected),
        new("level", ReportTexts.LevelOfAnswered, Unit.Share, row => row.Queue.ServiceLevelOfAnswered, FigureTexts.LevelHelp),
        new("levelall", FigureTexts.LevelOfOffered, Unit.Share, row => row.Queue.ServiceLevelOfOffered, FigureTexts.LevelHelp),
        new("asa", FigureTexts.AverageWait, Unit.Time, row => row.Queue.AverageWaitMs),
        new("longest", ReportTexts.LongestWait, Unit.Time, row => row.Queue.Offered == 0 ? null : row.Queue.LongestWaitMs),
        new("handled", FigureTexts.Handled, Unit.Count, row => row.Work.Handled),
        new("in", ReportTexts.Completed, Unit.Count, row => row.Work.CompletedIn),
        new("out", ReportTexts.CompletedOut, Unit.Count, row => row.Work.CompletedOut),
        new("aht", FigureTexts.AverageHandling, Unit.Time, row => row.Work.AverageHandlingMs, FigureTexts.HandlingHelp),
        new("rating", ReportTexts.Rating, Unit.Stars, row => row.Ratings.Average),
        new("ratings", ReportTexts.Ratings, Unit.Count, row => row.Ratings.Count),
    ];

    /// <summary>Time is told of those who are there; with a column for each break that somebody was on.</summary>
    public static IReadOnlyList<ReportColumn> Times(ReportFigures total, Func<int, string> nameOfBreak) =>
    [
        new("occupancy", FigureTexts.Occupancy, Unit.Share, row => row.Times.Occupancy, FigureTexts.OccupancyHelp),
        new("present", ReportTexts.LoggedIn, Unit.Time, row => row.Times.LoggedInMs),
        new("free", SupervisorTexts.Of(AgentState.Free), Unit.Time, row => row.Times.FreeMs),
        new("busy", SupervisorTexts.Of(AgentState.Busy), Unit.Time, row => row.Times.BusyMs),
        new("freebreak", SupervisorTexts.Of(AgentState.FreeOnBreak), Unit.Time, row => row.Times.FreeOnBreakMs),
        new("busybreak", SupervisorTexts.Of(AgentState.BusyOnBreak), Unit.Time, row => row.Times.BusyOnBreakMs),
        .. total.Breaks.Keys.Select(id => (Id: id, Name: nameOfBreak(id))).Select(pause =>
            new ReportColumn($"break{pause.Id}", new Text(pause.Name, pause.Name, pause.Name), Unit.Time, row => row.Breaks.GetValueOrDefault(pause.Id))),
    ];

    public string Show(Localizer l, ReportFigures figures) => Of(figures) is not { } value ? "–" : Unit switch
    {
        Unit.Share => l.Percent(value),
        Unit.Time => Localizer.Duration(TimeSpan.FromMilliseconds(value)),
        Unit.Stars => $"★ {l.Number(value, 2)}",
        _ => l.Number((long)value),
    };
}
