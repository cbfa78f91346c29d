using System.Globalization;
using ContactCenter.Bench.Processes;
using static ContactCenter.Bench.Load.Figures;

namespace ContactCenter.Bench.Load;

/// <summary>From the visitor's POST to an agent's LiveFeed, with every conversation's event stream open too.</summary>
static class FeedLoad
{
    const int OpenConversations = 1_000, PerSecond = 500;

    /// <summary>How the server is started so that it finds what of this program is to run in it.</summary>
    public static IEnumerable<string> WithThisAssembly => ["exec", "--depsfile", Path.ChangeExtension(typeof(FeedProbe).Assembly.Location, ".deps.json"),
        "--runtimeconfig", Path.Combine(AppContext.BaseDirectory, "ContactCenter.Blazor.runtimeconfig.json")];

    public static async Task Measure(Figures figures)
    {
        var directory = await BenchDatabase.Create();
        var file = Path.Combine(directory, "feed.txt");
        using var server = await ServerProcess.Start(directory, extra: new Dictionary<string, string>
        {
            ["ASPNETCORE_HOSTINGSTARTUPASSEMBLIES"] = typeof(FeedProbe).Assembly.GetName().Name!,
            [FeedProbeStartup.FileVariable] = file,
        }, runtimeArguments: WithThisAssembly);
        var tokens = await Conversations.Start(server.Url, OpenConversations);
        using var streams = new OpenStreams();
        foreach (var some in tokens.Chunk(50))
            await Task.WhenAll(some.Select(token => streams.Add(server.Address, token)));
        using var lanes = await Lanes.Open(server.Address, tokens.Select(token => new MessageRequest(Conversations.MessagesPath, token, MessageRequest.Stamped)));
        await lanes.Pace(PerSecond, TimeSpan.FromSeconds(15));
        var acknowledged = await lanes.Pace(PerSecond, TimeSpan.FromSeconds(20), stamped: true);
        var bare = await Bare(directory);
        await server.Child.Stop();
        var waits = (await File.ReadAllLinesAsync(file)).Select(line => double.Parse(line, CultureInfo.InvariantCulture)).Order().ToArray();
        var p95 = waits[(int)(waits.Length * 0.95)];
        figures.Add("POST to an agent's live feed, 1,000 open conversations, 500 messages/s, p50", Text($"{waits[waits.Length / 2]:0.0} ms"));
        figures.Add("… p95", Text($"{p95:0.0} ms") + Text($" ({waits.Length:N0} of {acknowledged.Count:N0} seen)"), "< 20 ms", p95 < 20 && streams.Open <= OpenConversations);
        figures.Add("… acknowledged meanwhile, p50 and p95", Text($"{acknowledged.At(0.5):0.0} and {acknowledged.At(0.95):0.0} ms"));
        figures.Add("… the floor at that same rate, p50 and p95", Text($"{bare.At(0.5):0.0} and {bare.At(0.95):0.0} ms"));
        Directory.Delete(directory, recursive: true);
    }

    /// <summary>What one commit takes on this machine at this moment.</summary>
    static async Task<Latencies> Bare(string directory)
    {
        using var floor = await FloorProcess.Start(directory);
        using var lanes = await Lanes.Open(floor.Address, Enumerable.Range(0, 100).Select(_ => new MessageRequest("/", null)));
        await lanes.Pace(PerSecond, TimeSpan.FromSeconds(3));
        return await lanes.Pace(PerSecond, TimeSpan.FromSeconds(10));
    }
}
