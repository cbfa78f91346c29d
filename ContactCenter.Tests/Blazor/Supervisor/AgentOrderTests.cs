using System.Globalization;
using ContactCenter.Blazor.Supervisor.Live;
using ContactCenter.Core.Agents;

namespace ContactCenter.Tests.Blazor.Supervisor;

public sealed class AgentOrderTests
{
    static readonly CultureInfo spanish = new("es-UY");

    static readonly AgentLine[] agents =
    [
        new(1, "Zoe", AgentState.Offline, null, 0, false, false),
        new(2, "Óscar", AgentState.Free, 300, 0, false, false),
        new(3, "Ana", AgentState.Busy, 200, 2, false, false),
        new(4, "ana", AgentState.FreeOnBreak, 100, 0, false, false),
    ];

    static IEnumerable<int> Ids(AgentSort sort, string search = "") => AgentOrder.Arrange(agents, sort, search, spanish, new()).Select(line => line.Id);

    [Theory]
    [InlineData(AgentSort.Name, new[] { 3, 4, 2, 1 })]
    [InlineData(AgentSort.State, new[] { 3, 2, 4, 1 })]
    [InlineData(AgentSort.Active, new[] { 3, 4, 2, 1 })]
    [InlineData(AgentSort.Time, new[] { 4, 3, 2, 1 })]
    public void Arrange_Sort_TiesByName(AgentSort sort, int[] expected) => Ids(sort).ShouldBe(expected);

    [Theory]
    [InlineData("osc", new[] { 2 })]
    [InlineData("  ANA ", new[] { 3, 4 })]
    [InlineData("nobody", new int[0])]
    public void Arrange_Search_MindsNeitherCaseNorAccents(string search, int[] expected) => Ids(AgentSort.Name, search).ShouldBe(expected);
}
