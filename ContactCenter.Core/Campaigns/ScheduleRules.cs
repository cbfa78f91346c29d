namespace ContactCenter.Core.Campaigns;

/// <summary>What a schedule must be like. Codes: `schedule-zone`, `schedule-range`, `schedule-overlap`, `schedule-date-twice`, `schedule-too-many`.</summary>
public static class ScheduleRules
{
    public const int MostRanges = 100, MostRangesOfADay = 20, MostExceptions = 200, Day = 1440, Week = 7 * Day;

    /// <summary>The first complaint's code, or null.</summary>
    public static string? Complaint(Schedule schedule) =>
        !IsZone(schedule.TimeZone) ? "schedule-zone"
        : schedule.Ranges.Count > MostRanges || schedule.Exceptions.Count > MostExceptions || schedule.Exceptions.Any(exception => exception.Ranges.Count > MostRangesOfADay) ? "schedule-too-many"
        : !schedule.Ranges.Concat(schedule.Exceptions.SelectMany(exception => exception.Ranges)).All(IsRange) ? "schedule-range"
        : OverlapsInWeek(schedule.Ranges) || schedule.Exceptions.Any(exception => Overlaps(exception.Ranges)) ? "schedule-overlap"
        : schedule.Exceptions.DistinctBy(exception => exception.Date).Count() < schedule.Exceptions.Count ? "schedule-date-twice"
        : null;

    /// <summary>An IANA id that this machine knows: `UTC`, or an area and a place. Windows' own names are not accepted.</summary>
    public static bool IsZone(string id) =>
        (id == "UTC" || id.Contains('/')) && id.All(character => char.IsAsciiLetterOrDigit(character) || character is '/' or '_' or '-' or '+') && TimeZoneInfo.TryFindSystemTimeZoneById(id, out _);

    /// <summary>Begins on its day, ends after its beginning and at most a day later.</summary>
    public static bool IsRange(OpeningRange range) => Enum.IsDefined(range.Day) && range.From is >= 0 and < Day && range.To > range.From && range.To - range.From <= Day;

    /// <summary>Of one day: some minute lies in two of them.</summary>
    public static bool Overlaps(IEnumerable<OpeningRange> ranges) => Overlap([.. ranges.Select(range => (range.From, range.To))]);

    /// <summary>Also over midnight, and from Saturday night into Sunday.</summary>
    public static bool OverlapsInWeek(IEnumerable<OpeningRange> ranges)
    {
        var spans = ranges.Select(range => (From: ((int)range.Day * Day) + range.From, To: ((int)range.Day * Day) + range.To)).ToList();
        return Overlap([.. spans, .. spans.Where(span => span.To > Week).Select(span => (0, span.To - Week))]);
    }

    static bool Overlap(List<(int From, int To)> spans)
    {
        spans.Sort();
        return spans.Zip(spans.Skip(1)).Any(pair => pair.Second.From < pair.First.To);
    }
}
