using ContactCenter.Blazor.Supervisor.Live;
using ContactCenter.Blazor.Supervisor.State;
using static ContactCenter.Tests.Blazor.Supervisor.Samples;

namespace ContactCenter.Tests.Blazor.Supervisor;

/// <summary>What makes twenty supervisors' pages cost as much as one's: counted, not timed.</summary>
public sealed class SharedViewsTests
{
    static readonly LiveScope floor = Scope(Campaign(1, 8, 9));

    int made;

    LiveView Of(Supervision seen, string key = "all", string stamp = "") => seen.Views.Of<LiveView>(seen, key, stamp, before =>
    {
        made++;
        return LiveView.Of(seen, floor, 0, before);
    });

    [Fact]
    public void TwentyPagesOfOneMoment_OneView()
    {
        var seen = Seen([Waiting(1)], Agent(8));
        Enumerable.Range(0, 20).Select(_ => Of(seen)).Distinct(ReferenceEqualityComparer.Instance).Count().ShouldBe(1);
        made.ShouldBe(1);
    }

    [Fact]
    public void AnotherMomentKeyOrStamp_AnotherView()
    {
        var seen = Seen([Waiting(1)]);
        Of(seen);
        Of(seen, "other key");
        Of(seen, stamp: "configured anew");
        var later = seen.After(Change((2, Waiting(2))));
        Of(later).Waiting.Count.ShouldBe(2);
        made.ShouldBe(4);
    }

    [Fact]
    public void LatePage_SeesItsOwnMoment_AndTakesNothingFromTheOthers()
    {
        var seen = Seen([Waiting(1)]);
        var later = seen.After(Change((2, Waiting(2))));
        var newest = Of(later);
        Of(seen).Waiting.Count.ShouldBe(1);
        Of(later).ShouldBeSameAs(newest);
    }

    [Fact]
    public void OneMessage_OneOtherLine_TablesWithoutItStayTheSameList()
    {
        var seen = Seen([Waiting(1), Active(2, 8), Active(3, 9)], Agent(8, active: 1), Agent(9, active: 1));
        var before = Of(seen);
        var after = Of(seen.After(Change((3, Active(3, 9) with { Unread = 1 }))));
        after.Agents.ShouldBeSameAs(before.Agents);
        after.Waiting.ShouldBeSameAs(before.Waiting);
        after.Active.Select((line, index) => ReferenceEquals(line, before.Active[index])).ShouldBe([true, false]);
    }

    [Fact]
    public void LinesThatChangePlaces_AreAnotherList()
    {
        var seen = Seen([Waiting(1, 100), Waiting(2, 200)]);
        Of(seen);
        Of(seen.After(Change((2, Waiting(2, 200) with { Priority = 1 })))).Waiting.Select(line => line.Id).ShouldBe([2, 1]);
        Of(seen.After(Change((2, null)))).Waiting.Select(line => line.Id).ShouldBe([1]);
    }
}
