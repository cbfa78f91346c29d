using ContactCenter.Core.Monitoring;

namespace ContactCenter.Blazor.Inbox.List;

/// <summary>A row; one that is gone stays, greyed, while the pointer is over the list.</summary>
public sealed record SteadyRow(LiveInteraction Interaction, bool Gone = false);

public static class SteadyRows
{
    /// <summary>The rows to show now. While <paramref name="held"/> none of those shown moves: what is gone stays, what is new comes last.</summary>
    public static IReadOnlyList<SteadyRow> After(IReadOnlyList<SteadyRow> shown, IReadOnlyList<LiveInteraction> now, bool held)
    {
        if (!held)
            return [.. now.Select(interaction => new SteadyRow(interaction))];
        var byId = now.ToDictionary(interaction => interaction.Id);
        var known = shown.Select(row => row.Interaction.Id).ToHashSet();
        return [
            .. shown.Select(row => byId.TryGetValue(row.Interaction.Id, out var newest) ? new SteadyRow(newest) : row with { Gone = true }),
            .. now.Where(interaction => !known.Contains(interaction.Id)).Select(interaction => new SteadyRow(interaction))];
    }
}
