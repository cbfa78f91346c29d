using ContactCenter.Core.Journal;

namespace ContactCenter.Tests.Support;

/// <summary>The last of Core's subscribers: when it has seen an entry, all have.</summary>
public sealed class JournalTail : IJournalSubscriber
{
    readonly Lock gate = new();
    readonly List<JournalEntry> entries = [];
    readonly List<(Func<JournalEntry, bool> Wanted, TaskCompletionSource<JournalEntry> Found)> waiting = [];

    /// <summary>How many entries came at once, each time.</summary>
    public List<int> Batches { get; } = [];

    public IReadOnlyList<JournalEntry> Entries
    {
        get
        {
            lock (gate)
            {
                return [.. entries];
            }
        }
    }

    public void OnCommitted(IReadOnlyList<JournalEntry> committed)
    {
        lock (gate)
        {
            Batches.Add(committed.Count);
            entries.AddRange(committed);
            foreach (var (wanted, found) in waiting.ToArray())
            {
                if (committed.FirstOrDefault(wanted) is { } entry)
                {
                    found.TrySetResult(entry);
                    waiting.RemoveAll(wait => wait.Found == found);
                }
            }
        }
    }

    /// <summary>The first entry that fits, now or later.</summary>
    public Task<JournalEntry> Until(Func<JournalEntry, bool> wanted)
    {
        lock (gate)
        {
            if (entries.FirstOrDefault(wanted) is { } entry)
            {
                return Task.FromResult(entry);
            }

            var found = new TaskCompletionSource<JournalEntry>(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting.Add((wanted, found));
            return found.Task.WaitAsync(TimeSpan.FromSeconds(30));
        }
    }
}
