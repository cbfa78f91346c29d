using ContactCenter.Core.Figures;

namespace ContactCenter.Core.Reports;

/// <summary>A run of quarter hours of one local day; UTC ms, <paramref name="To"/> not included.</summary>
public readonly record struct ReportSlot(DateOnly Day, long From, long To);

/// <summary>How days of a time zone are cut into slots, oldest first, without gaps. A day of changed clocks has more or fewer. Pure.</summary>
public static class ReportSlots
{
    /// <param name="last">The last day, included.</param>
    /// <param name="step"><see cref="ReportStep.Whole"/> is cut into days, too: a curve needs them.</param>
    public static List<ReportSlot> Of(DateOnly first, DateOnly last, TimeZoneInfo zone, ReportStep step)
    {
        List<ReportSlot> slots = [];
        for (var date = first; date <= last; date = date.AddDays(1))
        {
            var day = LocalDay.Of(date, zone);
            var length = Quarters(step) is { } quarters ? quarters * Quarter.LengthMs : day.To - day.From;
            for (var from = day.From; from < day.To; from += length)
            {
                slots.Add(new ReportSlot(date, from, Math.Min(day.To, from + length)));
            }
        }

        return slots;
    }

    /// <summary>In which of them an instant between the first and the last lies.</summary>
    public static int IndexOf(List<ReportSlot> slots, long at)
    {
        var (low, high) = (0, slots.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = slots[middle].From <= at ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    static int? Quarters(ReportStep step) => step switch
    {
        ReportStep.Quarter => 1,
        ReportStep.HalfHour => 2,
        ReportStep.Hour => 4,
        _ => null,
    };
}
