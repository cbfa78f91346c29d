using ContactCenter.Core.Seals;

namespace ContactCenter.Core.Data.Sqlite;

/// <summary>Entries without their words, until a later entry of the chain says why.</summary>
sealed class EmptiedEntries
{
    readonly SortedDictionary<long, (SealBreak Break, bool ByWriter)> open = [];

    /// <summary>Whose words were erased.</summary>
    public int Erased { get; private set; }

    /// <summary>The first that no entry explains.</summary>
    public SealBreak? Unexplained => open.Count == 0 ? null : open.First().Value.Break;

    public void Clear()
    {
        open.Clear();
        Erased = 0;
    }

    public void Add(SealBreak entry, bool byWriter) => open.Add(entry.Sequence, (entry, byWriter));

    public void TakenBack(long sequence)
    {
        if (open.TryGetValue(sequence, out var entry) && entry.ByWriter)
        {
            open.Remove(sequence);
        }
    }

    public void AllErased()
    {
        foreach (var sequence in open.Where(entry => !entry.Value.ByWriter).Select(entry => entry.Key).ToList())
        {
            open.Remove(sequence);
            Erased++;
        }
    }
}
