using ContactCenter.Core.Campaigns;
using NodaTime;

namespace ContactCenter.Tests.Core.Campaigns;

/// <summary>Opening hours worked out another way, to compare with: local days painted minute by minute, read through another library's own time zone data.</summary>
sealed class LocalHours
{
    const int Day = 1440, Days = 400;

    readonly DateTimeZone zone;
    readonly LocalDate first;
    readonly bool[] open = new bool[(Days + 2) * Day];

    /// <summary>For that year, with some days around it.</summary>
    public LocalHours(Schedule schedule, int year)
    {
        zone = DateTimeZoneProviders.Tzdb[schedule.TimeZone];
        first = new LocalDate(year, 1, 1).PlusDays(-10);
        for (var day = 0; day < Days; day++)
        {
            var date = first.PlusDays(day);
            var weekday = (DayOfWeek)((int)date.DayOfWeek % 7);
            var exception = schedule.Exceptions.FirstOrDefault(exception => exception.Date == date.ToDateOnly());
            foreach (var range in exception?.Ranges ?? schedule.Ranges.Where(range => range.Day == weekday))
            {
                Array.Fill(open, true, (day * Day) + range.From, range.To - range.From);
            }
        }
    }

    /// <summary>Each minute of the year, in order.</summary>
    public IEnumerable<(DateTimeOffset At, bool IsOpen)> Minutes(int year)
    {
        var at = new DateTimeOffset(year, 1, 1, 0, 0, 0, TimeSpan.Zero);
        while (at.Year == year)
        {
            // Within one interval of the zone local minutes simply follow one another.
            var interval = zone.GetZoneInterval(Instant.FromDateTimeOffset(at));
            var local = Instant.FromDateTimeOffset(at).WithOffset(interval.WallOffset).LocalDateTime;
            var minute = (Period.DaysBetween(first, local.Date) * Day) + (local.Hour * 60) + local.Minute;
            var end = interval.HasEnd ? interval.End.ToDateTimeOffset() : DateTimeOffset.MaxValue;
            for (; at.Year == year && at < end; at = at.AddMinutes(1))
            {
                yield return (at, open[minute++]);
            }
        }
    }
}
