using System.Globalization;
using ContactCenter.Core.Campaigns;

namespace ContactCenter.Blazor.Admin.Schedules;

/// <summary>The exact fields of one day: times as a browser's time field writes them.</summary>
public static class DayHours
{
    const int Hour = 60, Step = 30;

    /// <summary>"09:30"; minutes beyond midnight are those of the next day.</summary>
    public static string Time(int minutes) => string.Create(CultureInfo.InvariantCulture, $"{minutes / Hour % 24:00}:{minutes % Hour:00}");

    /// <summary>Minutes from midnight, or null for what is no time.</summary>
    public static int? Parse(string? text) =>
        TimeOnly.TryParseExact(text, ["HH:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? (int)time.ToTimeSpan().TotalMinutes : null;

    /// <summary>An end that is not after the beginning is one of the next day: 22:00–02:00, 18:00–00:00, 00:00–00:00.</summary>
    public static OpeningRange Range(DayOfWeek day, int from, int to) => new(day, from, to % ScheduleRules.Day > from ? to % ScheduleRules.Day : (to % ScheduleRules.Day) + ScheduleRules.Day);

    /// <summary>One more range where the day has room, from nine o'clock on first; null when it is full.</summary>
    public static OpeningRange? Another(DayOfWeek day, IReadOnlyList<OpeningRange> ranges)
    {
        var starts = Enumerable.Range(0, ScheduleRules.Day / Step).Select(step => step * Step);
        var last = ranges.Count == 0 ? 9 * Hour : ranges.Max(range => range.To);
        foreach (var from in starts.OrderBy(start => start < last).ThenBy(start => start))
        {
            var limit = ranges.Where(range => range.From >= from).Select(range => range.From).DefaultIfEmpty(ScheduleRules.Day).Min();
            var to = Math.Min(limit, from + (ranges.Count == 0 ? 9 : 4) * Hour);
            if (to > from && !ScheduleRules.Overlaps([.. ranges, new OpeningRange(day, from, to)]))
                return new OpeningRange(day, from, to);
        }
        return null;
    }
}
