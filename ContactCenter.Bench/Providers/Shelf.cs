using System.Collections.Concurrent;
using System.Globalization;

namespace ContactCenter.Bench.Providers;

/// <summary>Files that lie at the provider, to be fetched.</summary>
sealed class Shelf
{
    readonly ConcurrentDictionary<string, SimulatedFile> files = [];
    long last = 9_000_000_000;

    public string Add(SimulatedFile file)
    {
        var id = Interlocked.Increment(ref last).ToString(CultureInfo.InvariantCulture);
        files[id] = file;
        return id;
    }

    public SimulatedFile? Find(string? id) => id is not null && files.TryGetValue(id, out var file) ? file : null;
}
