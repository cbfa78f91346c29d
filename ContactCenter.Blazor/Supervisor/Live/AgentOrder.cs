using System.Globalization;
using ContactCenter.Core.Agents;

namespace ContactCenter.Blazor.Supervisor.Live;

/// <summary>The agents that a search finds, in the chosen order; equal ones by name, so that no row jumps without a reason.</summary>
static class AgentOrder
{
    /// <summary>The search looks for a part of the name and minds neither case nor accents.</summary>
    public static List<AgentLine> Arrange(IEnumerable<AgentLine> agents, AgentSort sort, string search, CultureInfo culture, NameKeys names)
    {
        var part = search.Trim();
        var found = part.Length == 0 ? agents : agents.Where(agent => culture.CompareInfo.IndexOf(agent.Name, part, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0);
        var ordered = sort switch
        {
            AgentSort.State => found.OrderBy(agent => Rank(agent.State)),
            AgentSort.Active => found.OrderByDescending(agent => agent.Active),
            AgentSort.Time => found.OrderBy(agent => agent.Since ?? long.MaxValue),
            _ => found.OrderBy(_ => 0),
        };
        return [.. ordered.ThenBy(agent => names.Of(agent.Name, culture), NameKeys.Order).ThenBy(agent => agent.Id)];
    }

    static int Rank(AgentState state) => state switch
    {
        AgentState.Busy => 0,
        AgentState.Free => 1,
        AgentState.BusyOnBreak => 2,
        AgentState.FreeOnBreak => 3,
        _ => 4,
    };
}
