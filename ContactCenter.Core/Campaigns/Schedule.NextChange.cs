namespace ContactCenter.Core.Campaigns;

public sealed partial record Schedule
{
    const int Horizon = 2 * 366, Window = 7;

    /// <summary>The next instant after <paramref name="at"/> when it opens (if closed then) or closes (if open); null when that does not happen within two years.</summary>
    public DateTimeOffset? NextChange(DateTimeOffset at)
    {
        if (Ranges.Count == 0 && Exceptions.Count == 0)
        {
            return null;
        }

        var zone = Zone;
        var isOpen = IsOpen(at);
        for (var day = 0; day < Horizon; day += Window)
        {
            var from = at.UtcDateTime.AddDays(day);
            foreach (var candidate in Candidates(zone, from, from.AddDays(Window)))
            {
                if (IsOpen(candidate) != isOpen)
                {
                    return candidate;
                }
            }
        }

        return null;
    }

    /// <summary>Where something may change after one instant, up to another: where a range begins or ends by the local clock, and where that clock is put forward or back.</summary>
    IEnumerable<DateTimeOffset> Candidates(TimeZoneInfo zone, DateTime from, DateTime to)
    {
        var found = new SortedSet<DateTime>();
        // A range of two days before may end in the window, and zones are up to 14 hours away from UTC.
        var last = DateOnly.FromDateTime(to).AddDays(1);
        for (var day = DateOnly.FromDateTime(from).AddDays(-3); day <= last; day = day.AddDays(1))
        {
            var midnight = day.ToDateTime(TimeOnly.MinValue);
            foreach (var range in RangesOf(day))
            {
                found.UnionWith(Instants(zone, midnight.AddMinutes(range.From)));
                found.UnionWith(Instants(zone, midnight.AddMinutes(range.To)));
            }
        }

        found.UnionWith(Shifts(zone, from, to));
        return found.Where(instant => instant > from && instant <= to).Select(instant => new DateTimeOffset(instant, TimeSpan.Zero));
    }

    /// <summary>The local clock shows that time never, once, or twice.</summary>
    static IEnumerable<DateTime> Instants(TimeZoneInfo zone, DateTime local) =>
        zone.IsInvalidTime(local) ? []
        : zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Select(offset => local - offset)
        : [local - zone.GetUtcOffset(local)];

    static IEnumerable<DateTime> Shifts(TimeZoneInfo zone, DateTime from, DateTime to)
    {
        TimeSpan OffsetAt(long ticks) => zone.GetUtcOffset(new DateTime(ticks, DateTimeKind.Utc));
        for (var start = from.Ticks; start < to.Ticks; start += TimeSpan.TicksPerDay)
        {
            var (before, after) = (start, start + TimeSpan.TicksPerDay);
            var offset = OffsetAt(before);
            if (OffsetAt(after) == offset)
            {
                continue;
            }

            while (after - before > 1)
            {
                var middle = before + ((after - before) / 2);
                (before, after) = OffsetAt(middle) == offset ? (middle, after) : (before, middle);
            }

            yield return new DateTime(after);
        }
    }
}
