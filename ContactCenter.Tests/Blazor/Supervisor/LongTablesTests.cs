using Bunit;
using ContactCenter.Blazor.Supervisor.Live;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Interactions;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Components.Web.Virtualization;

namespace ContactCenter.Tests.Blazor.Supervisor;

/// <summary>Tables that are drawn in part (the test's window is endless, so all of it is in sight), and rows that keep still under the pointer.</summary>
public sealed class LongTablesTests : SupervisedTests
{
    // As many as the test's window draws of a table in part.
    const int Many = LiveRows<WaitingLine>.AllUpTo + 30;

    static WaitingLine Line(long id) => new(id, $"customer {id}", null, "sales", id, WaitLimits.After(20, 60), (int)id, false, null);

    static List<WaitingLine> Lines(int count) => [.. Enumerable.Range(1, count).Select(id => Line(id))];

    IRenderedComponent<WaitingTable> Draw(IReadOnlyList<WaitingLine> lines) =>
        Console.Render<WaitingTable>(parameters => parameters.Add(table => table.Lines, lines).Add(table => table.Address, new LiveAddress(Channel.Webchat)));

    static void Change(IRenderedComponent<WaitingTable> table, IReadOnlyList<WaitingLine> lines) => table.Render(parameters => parameters.Add(shown => shown.Lines, lines));

    static string[] Names(IRenderedComponent<WaitingTable> table) => [.. table.FindAll("tbody th .two-lines > .cut:first-child").Select(cell => cell.TextContent)];

    [Theory]
    [InlineData(LiveRows<WaitingLine>.AllUpTo, 0)]
    [InlineData(Many, 1)]
    public void Rows_AreAllReachable_InOrder_HoweverMany(int count, int virtualised)
    {
        var table = Draw(Lines(count));
        table.FindComponents<Virtualize<WaitingLine>>().Count.ShouldBe(virtualised);
        Names(table).ShouldBe(Enumerable.Range(1, count).Select(id => $"customer {id}"));
        table.Find(".count").TextContent.ShouldBe($"{count}");
    }

    [Fact]
    public void Row_ThatChangesFarAway_IsDrawnAgain_AndNoOther()
    {
        var lines = Lines(Many);
        var table = Draw(lines);
        var before = table.FindComponents<WaitingRow>().ToDictionary(row => row.Instance.Line.Id, row => row.RenderCount);
        before.Count.ShouldBe(Many);
        Change(table, [.. lines.Select(line => line.Id == 110 ? line with { Customer = "renamed" } : line)]);
        Names(table)[109].ShouldBe("renamed");
        table.FindComponents<WaitingRow>().Where(row => row.RenderCount != before[row.Instance.Line.Id]).Select(row => row.Instance.Line.Id).ShouldBe([110]);
    }

    [Fact]
    public void Rows_ThatComeGoAndMove_StandWhereTheyBelong_ThroughBothWaysOfDrawing()
    {
        var table = Draw(Lines(Many));
        foreach (var lines in new[] { Lines(Many).Where(line => line.Id % 7 != 0).ToList(), [.. Lines(Many).AsEnumerable().Reverse()], Lines(20), [.. Lines(Many), Line(999)] })
        {
            Change(table, lines);
            Names(table).ShouldBe(lines.Select(line => line.Customer));
        }
    }

    [Fact]
    public async Task PointerOverTheTable_RowsKeepTheirPlaces_UntilItLeaves()
    {
        var table = Draw(Lines(3));
        await table.InvokeAsync(() => table.Find(".scroll").TriggerEvent("onpointerenter", new PointerEventArgs()));
        Change(table, [Line(9), Line(3), Line(1)]);
        Names(table).ShouldBe(["customer 1", "customer 2", "customer 3", "customer 9"]);
        table.Find("tr.gone").TextContent.ShouldContain("customer 2");
        table.Find("tr.gone .gone-mark").TextContent.ShouldContain("Ya no está");
        table.Find(".count").TextContent.ShouldBe("3");
        await table.InvokeAsync(() => table.Find(".scroll").TriggerEvent("onpointerleave", new PointerEventArgs()));
        Names(table).ShouldBe(["customer 9", "customer 3", "customer 1"]);
    }

    [Fact]
    public async Task MenuOfARow_WhileItHasTheFocus_HoldsTheOrder()
    {
        AgentLine[] agents = [new(1, "Ana", AgentState.Free, 1, 0, false, false), new(2, "Bruno", AgentState.Offline, null, 0, false, false)];
        var table = Console.Render<AgentsTable>(parameters => parameters.Add(shown => shown.Lines, agents).Add(shown => shown.Address, new LiveAddress(Channel.Webchat, Sort: AgentSort.State)));
        string[] Names() => [.. table.FindAll("tbody th .cut").Select(cell => cell.TextContent)];
        await table.InvokeAsync(() => table.Find("td.action button").Click());
        await table.InvokeAsync(() => table.Find(".action-menu").TriggerEvent("onfocusin", new FocusEventArgs()));
        table.Render(parameters => parameters.Add(shown => shown.Lines, [agents[0] with { State = AgentState.FreeOnBreak }, agents[1] with { State = AgentState.Busy }]));
        Names().ShouldBe(["Ana", "Bruno"]);
        await table.InvokeAsync(() => table.Find(".action-menu").TriggerEvent("onfocusout", new FocusEventArgs()));
        Names().ShouldBe(["Bruno", "Ana"]);
    }
}
