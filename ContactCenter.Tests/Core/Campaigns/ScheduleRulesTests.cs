using ContactCenter.Core.Campaigns;

namespace ContactCenter.Tests.Core.Campaigns;

public sealed class ScheduleRulesTests
{
    static readonly DateOnly day = new(2026, 5, 1);

    static readonly (string? Complaint, Schedule Schedule)[] cases =
    [
        (null, Schedule.Always),
        (null, Schedule.Always with { TimeZone = "UTC" }),
        (null, Schedule.Always with { TimeZone = "America/Argentina/Buenos_Aires" }),
        (null, Week((1, 540, 1080), (1, 1080, 1200), (2, 0, 1440), (3, 1320, 2760))),
        (null, Week((6, 1200, 1560), (0, 120, 180))),
        ("schedule-zone", Schedule.Always with { TimeZone = "Nowhere/Land" }),
        ("schedule-zone", Schedule.Always with { TimeZone = "" }),
        ("schedule-zone", Schedule.Always with { TimeZone = "../zoneinfo/UTC" }),
        ("schedule-zone", Schedule.Always with { TimeZone = "Central European Standard Time" }),
        ("schedule-range", Week((1, 540, 540))),
        ("schedule-range", Week((1, -1, 540))),
        ("schedule-range", Week((1, 1440, 1500))),
        ("schedule-range", Week((1, 540, 540 + 1441))),
        ("schedule-range", Week((9, 540, 600))),
        ("schedule-overlap", Week((1, 540, 1080), (1, 1079, 1200))),
        ("schedule-overlap", Week((1, 1320, 1560), (2, 60, 300))),
        ("schedule-overlap", Week((6, 1320, 1560), (0, 60, 300))),
        ("schedule-date-twice", Schedule.Always with { Exceptions = [new(day, []), new(day, [])] }),
        ("schedule-overlap", Schedule.Always with { Exceptions = [new(day, [new(default, 0, 100), new(default, 50, 120)])] }),
        ("schedule-range", Schedule.Always with { Exceptions = [new(day, [new(default, 100, 0)])] }),
        ("schedule-too-many", Schedule.Always with { Exceptions = [.. Enumerable.Range(0, 201).Select(i => new ScheduleException(day.AddDays(i), []))] }),
        ("schedule-too-many", Week([.. Enumerable.Range(0, 101).Select(i => (1, i * 2, (i * 2) + 1))])),
    ];

    public static TheoryData<int> Cases => [.. Enumerable.Range(0, cases.Length)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Complaint_OfASchedule_IsTheFirstThatHolds(int number) => ScheduleRules.Complaint(cases[number].Schedule).ShouldBe(cases[number].Complaint);

    static Schedule Week(params (int Day, int From, int To)[] ranges) => Schedule.Always with { Ranges = [.. ranges.Select(range => new OpeningRange((DayOfWeek)range.Day, range.From, range.To))] };
}
