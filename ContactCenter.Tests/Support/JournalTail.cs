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

    /// <summary>Ends when the entry of that sequence, or a later one, has come.</summary>
    public Task Reach(long sequence)
    {
        lock (gate)
        {
            return entries.Count > 0 && entries[^1].Sequence >= sequence ? Task.CompletedTask : Next(entry => entry.Sequence >= sequence);
        }
    }

    /// <summary>The first entry that fits, now or later.</summary>
    public Task<JournalEntry> Until(Func<JournalEntry, bool> wanted)
    {
        lock (gate)
        {
            return entries.FirstOrDefault(wanted) is { } entry ? Task.FromResult(entry) : Next(wanted);
        }
    }

    Task<JournalEntry> Next(Func<JournalEntry, bool> wanted)
    {
        var found = new TaskCompletionSource<JournalEntry>(TaskCreationOptions.RunContinuationsAsynchronously);
        waiting.Add((wanted, found));
        return found.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }
}
