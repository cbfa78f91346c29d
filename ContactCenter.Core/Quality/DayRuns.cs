using ContactCenter.Core.Figures;

namespace ContactCenter.Core.Quality;

/// <summary>
/// Days of a time zone in a form that a database can group by: runs of days of 24 hours, and by themselves the days on which clocks are changed. A year is five
/// runs at most where clocks change twice. Pure.
/// </summary>
/// <param name="First">The day that begins at <paramref name="From"/>; UTC ms, <paramref name="To"/> not included.</param>
/// <param name="Step">How long each of its days is, ms: an instant lies on day <c>First + (instant - From) / Step</c>.</param>
public readonly record struct DayRun(DateOnly First, long From, long To, long Step)
{
    const long Day = 86_400_000;

    /// <param name="last">The last day, included.</param>
    public static IReadOnlyList<DayRun> Of(DateOnly first, DateOnly last, TimeZoneInfo zone)
    {
        List<DayRun> runs = [];
        for (var date = first; date <= last; date = date.AddDays(1))
        {
            var day = LocalDay.Of(date, zone);
            var length = day.To - day.From;
            if (length == Day && runs.Count > 0 && runs[^1].Step == Day)
            {
                runs[^1] = runs[^1] with { To = day.To };
            }
            else
            {
                runs.Add(new DayRun(date, day.From, day.To, length));
            }
        }

        return runs;
    }
}
