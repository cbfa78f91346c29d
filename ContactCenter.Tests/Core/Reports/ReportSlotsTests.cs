using ContactCenter.Core.Figures;
using ContactCenter.Core.Reports;

namespace ContactCenter.Tests.Core.Reports;

/// <summary>How days are cut, also those on which clocks are changed (item 76).</summary>
public sealed class ReportSlotsTests
{
    static TimeZoneInfo Zone(string id) => TimeZoneInfo.FindSystemTimeZoneById(id);

    [Theory]
    [InlineData("Europe/Madrid", 2026, 3, 29, 92)]
    [InlineData("Europe/Madrid", 2026, 10, 25, 100)]
    [InlineData("Europe/Madrid", 2026, 10, 26, 96)]
    [InlineData("America/Santiago", 2026, 9, 6, 92)] // Midnight does not exist.
    [InlineData("America/Montevideo", 2026, 3, 29, 96)]
    public void Day_HasItsQuarters(string zone, int year, int month, int day, int quarters)
    {
        DateOnly date = new(year, month, day);
        ReportSlots.Of(date, date, Zone(zone), ReportStep.Quarter).Count.ShouldBe(quarters);
        ReportSlots.Of(date, date, Zone(zone), ReportStep.HalfHour).Count.ShouldBe(quarters / 2);
        ReportSlots.Of(date, date, Zone(zone), ReportStep.Hour).Count.ShouldBe(quarters / 4);
        ReportSlots.Of(date, date, Zone(zone), ReportStep.Day).ShouldBe([new(date, LocalDay.StartOf(date, Zone(zone)), LocalDay.StartOf(date.AddDays(1), Zone(zone)))]);
    }

    /// <summary>Without gap or overlap, each of its own day, and every instant is found in its own.</summary>
    [Theory]
    [InlineData("Europe/Madrid", ReportStep.Hour)]
    [InlineData("America/Santiago", ReportStep.Hour)]
    [InlineData("Australia/Lord_Howe", ReportStep.Hour)] // Clocks change by half an hour: one of its hours has half.
    [InlineData("Asia/Kathmandu", ReportStep.HalfHour)]
    [InlineData("America/Havana", ReportStep.Day)]
    public void Slots_OfAYear_FollowEachOther(string name, ReportStep step)
    {
        var zone = Zone(name);
        var slots = ReportSlots.Of(new(2026, 1, 1), new(2026, 12, 31), zone, step);
        (slots[0].From, slots[^1].To).ShouldBe((LocalDay.StartOf(new(2026, 1, 1), zone), LocalDay.StartOf(new(2027, 1, 1), zone)));
        slots.Zip(slots.Skip(1)).ShouldAllBe(pair => pair.First.To == pair.Second.From);
        for (var i = 0; i < slots.Count; i++)
        {
            LocalDay.Of(slots[i].From, zone).Date.ShouldBe(slots[i].Day);
            (ReportSlots.IndexOf(slots, slots[i].From), ReportSlots.IndexOf(slots, slots[i].To - 1)).ShouldBe((i, i));
        }
    }
}
