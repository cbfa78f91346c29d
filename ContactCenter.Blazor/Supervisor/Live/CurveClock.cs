using System.Globalization;
using ContactCenter.Core.Common;
using ContactCenter.Core.Figures;

namespace ContactCenter.Blazor.Supervisor.Live;

/// <summary>Quarter hours by the clock of a zone.</summary>
static class CurveClock
{
    /// <summary>"10:15–10:30".</summary>
    public static string Span(int quarter, TimeZoneInfo zone) => $"{Local(quarter, zone)}–{Local(quarter + 1, zone)}";

    /// <summary>"09:00" where a third hour begins; else null.</summary>
    public static string? EveryThirdHour(int quarter, TimeZoneInfo zone)
    {
        var local = TimeZoneInfo.ConvertTime(Quarter.StartOf(quarter).ToInstant(), zone);
        return local.Minute == 0 && local.Hour % 3 == 0 ? Local(quarter, zone) : null;
    }

    static string Local(int quarter, TimeZoneInfo zone) => TimeZoneInfo.ConvertTime(Quarter.StartOf(quarter).ToInstant(), zone).ToString("HH:mm", CultureInfo.InvariantCulture);
}
