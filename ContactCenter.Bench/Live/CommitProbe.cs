using System.Globalization;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Journal;

namespace ContactCenter.Bench.Live;

/// <summary>Loaded into the real server: notes when it was told of each arrival's commit, by the clock that all of the machine share.</summary>
sealed class CommitProbe : IJournalSubscriber
{
    public const string FileVariable = "CONTACTCENTER_BENCH_COMMITS";

    readonly string file = Environment.GetEnvironmentVariable(FileVariable)!;

    public void OnCommitted(IReadOnlyList<JournalEntry> entries)
    {
        var now = (DateTime.UtcNow - DateTime.UnixEpoch).TotalMilliseconds;
        foreach (var entry in entries)
        {
            if (entry.Event is InteractionCreated { Customer.Name: var name } && name.StartsWith(BarePage.Arrives, StringComparison.Ordinal))
                File.AppendAllLines(file, [string.Create(CultureInfo.InvariantCulture, $"{now}\t{name}")]);
        }
    }

    /// <summary>Unix milliseconds by name.</summary>
    public static Dictionary<string, double> Read(string file) =>
        File.ReadLines(file).Select(line => line.Split('\t')).ToDictionary(parts => parts[1], parts => double.Parse(parts[0], CultureInfo.InvariantCulture));
}
