using ContactCenter.Blazor.Shell.Localisation;

namespace ContactCenter.Blazor.Admin.Schedules;

static class ScheduleDays
{
    /// <summary>From Monday, as in all three languages.</summary>
    public static readonly IReadOnlyList<DayOfWeek> Week = [.. Enumerable.Range(1, 7).Select(day => (DayOfWeek)(day % 7))];

    public static string Name(Localizer localizer, DayOfWeek day)
    {
        var name = localizer.Culture.DateTimeFormat.GetDayName(day);
        return char.ToUpper(name[0], localizer.Culture) + name[1..];
    }
}
