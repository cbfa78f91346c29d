using ContactCenter.Blazor.Supervisor.Live;

namespace ContactCenter.Tests.Blazor.Supervisor;

public sealed class HeldRowsTests
{
    readonly HeldRows<WaitingLine> rows = new();

    static WaitingLine Line(long id, int position = 1) => new(id, $"customer {id}", null, "sales", 0, WaitLimits.After(20, 60), position, false, null);

    long[] Take(params long[] ids) => Take("name", ids);

    long[] Take(string order, long[] ids)
    {
        rows.Take([.. ids.Select(id => Line(id))], order);
        return [.. rows.Shown.Select(line => line.Id)];
    }

    [Fact]
    public void PointedAt_NoneMoves_NewOnesStandLast_GoneOnesStay()
    {
        Take(1, 2, 3);
        rows.Point(true);
        Take(4, 3, 1).ShouldBe([1, 2, 3, 4]);
        rows.Gone.ShouldBe([2]);
        rows.Point(false);
        Take(4, 3, 1).ShouldBe([4, 3, 1]);
        rows.Gone.ShouldBeEmpty();
    }

    [Fact]
    public void PointedAt_ARow_StillShowsWhatIsNewOfIt_AndMayComeBack()
    {
        Take(1, 2);
        rows.Point(true);
        rows.Take([Line(2), Line(1, position: 7)], "name");
        rows.Shown[0].Position.ShouldBe(7);
        Take(1);
        Take(2, 1).ShouldBe([1, 2]);
        rows.Gone.ShouldBeEmpty();
    }

    [Fact]
    public void KeyboardInThem_HoldsToo()
    {
        Take(1, 2);
        rows.Focus(true);
        Take(3, 2).ShouldBe([1, 2, 3]);
        rows.Gone.ShouldBe([1]);
        rows.Focus(false);
        Take(3, 2).ShouldBe([3, 2]);
    }

    [Fact]
    public void MenuOpen_HoldsToo_UntilBothAreOver()
    {
        Take(1, 2);
        rows.Open(true);
        rows.Point(true);
        rows.Point(false);
        Take(2, 1).ShouldBe([1, 2]);
        rows.Open(false);
        Take(2, 1).ShouldBe([2, 1]);
    }

    [Fact]
    public void AnotherOrderAskedFor_IsGivenAtOnce()
    {
        Take(1, 2);
        rows.Point(true);
        Take("time", [2, 1]).ShouldBe([2, 1]);
        Take("time", [1, 2]).ShouldBe([2, 1]);
    }
}
