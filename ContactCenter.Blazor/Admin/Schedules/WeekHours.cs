using ContactCenter.Core.Campaigns;

namespace ContactCenter.Blazor.Admin.Schedules;

/// <summary>A week's opening hours as minutes, to be drawn in cells and painted over.</summary>
public sealed class WeekHours
{
    /// <summary>A range that runs this far into the next day is still one night; longer ones are cut at midnight.</summary>
    const int LongestNight = 12 * 60;

    readonly bool[] open = new bool[ScheduleRules.Week];

    public WeekHours(IEnumerable<OpeningRange> ranges)
    {
        foreach (var range in ranges)
            Fill(range.Day, range.From, range.To, true);
    }

    /// <summary>True = open throughout, false = closed throughout, null = both.</summary>
    public bool? IsOpen(DayOfWeek day, int from, int to)
    {
        var start = Start(day);
        var minutes = Enumerable.Range(from, to - from).Count(minute => open[(start + minute) % open.Length]);
        return minutes == to - from ? true : minutes == 0 ? false : null;
    }

    /// <param name="to">Minutes of the day, exclusive; beyond 1440 it goes on in the next day.</param>
    public void Fill(DayOfWeek day, int from, int to, bool isOpen)
    {
        for (var minute = from; minute < to; minute++)
            open[(Start(day) + minute) % open.Length] = isOpen;
    }

    /// <summary>The fewest ranges that say the same, by weekday from Sunday, by beginning.</summary>
    public IReadOnlyList<OpeningRange> ToRanges()
    {
        var closed = Array.IndexOf(open, false);
        if (closed < 0)
            return [.. Enum.GetValues<DayOfWeek>().Select(day => new OpeningRange(day, 0, ScheduleRules.Day))];
        var ranges = new List<OpeningRange>();
        // From a closed minute round the week, so that no stretch is cut in two.
        for (var from = closed; from < closed + open.Length; from++)
        {
            if (!open[from % open.Length])
                continue;
            var to = from;
            while (open[to % open.Length])
                to++;
            ranges.AddRange(Cut(from, to));
            from = to;
        }
        return [.. ranges.OrderBy(range => range.Day).ThenBy(range => range.From)];
    }

    static IEnumerable<OpeningRange> Cut(int from, int to)
    {
        while (from < to)
        {
            var start = from - (from % ScheduleRules.Day);
            var midnight = start + ScheduleRules.Day;
            var isNight = from > start && to - midnight <= LongestNight && to - from <= ScheduleRules.Day;
            var end = to <= midnight || isNight ? to : midnight;
            yield return new OpeningRange((DayOfWeek)(start / ScheduleRules.Day % 7), from - start, end - start);
            from = end;
        }
    }

    static int Start(DayOfWeek day) => (int)day * ScheduleRules.Day;
}
