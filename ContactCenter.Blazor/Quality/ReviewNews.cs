using ContactCenter.Core.Journal;
using ContactCenter.Core.Quality;

namespace ContactCenter.Blazor.Quality;

/// <summary>Tells one person that something changed among the reviews of their work or what was said to those they wrote, as soon as it is stored.</summary>
public sealed class ReviewNews : IJournalSubscriber
{
    /// <summary>With the agent or the reviewer whom it concerns; raised on any thread.</summary>
    public event Action<int>? Changed;

    public void OnCommitted(IReadOnlyList<JournalEntry> entries)
    {
        foreach (var entry in entries)
        {
            foreach (var person in Concerned(entry))
            {
                Changed?.Invoke(person);
            }
        }
    }

    static IEnumerable<int> Concerned(JournalEntry entry) => entry.Event switch
    {
        ReviewFinished finished => [finished.AgentId],
        // What was said to it is out of its author's sight, too, until it is final again.
        ReviewReopened reopened => [reopened.AgentId, .. entry.AgentId is { } author ? new[] { author } : []],
        ReviewCommented commented => [commented.ReviewerId],
        ReviewSeen or ReviewCommentsRead => entry.AgentId is { } reader ? [reader] : [],
        _ => [],
    };
}
