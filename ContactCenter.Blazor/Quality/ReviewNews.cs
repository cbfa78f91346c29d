using ContactCenter.Core.Journal;
using ContactCenter.Core.Quality;

namespace ContactCenter.Blazor.Quality;

/// <summary>Tells an agent that something changed among their final reviews, as soon as it is stored.</summary>
public sealed class ReviewNews : IJournalSubscriber
{
    /// <summary>With the agent; raised on any thread.</summary>
    public event Action<int>? Changed;

    public void OnCommitted(IReadOnlyList<JournalEntry> entries)
    {
        foreach (var entry in entries)
        {
            if ((entry.Event switch
            {
                ReviewFinished finished => finished.AgentId,
                ReviewReopened reopened => reopened.AgentId,
                ReviewSeen => entry.AgentId,
                _ => null,
            }) is { } agent)
            {
                Changed?.Invoke(agent);
            }
        }
    }
}
