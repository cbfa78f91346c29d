using ContactCenter.Bench.Processes;
using static ContactCenter.Bench.Load.Figures;

namespace ContactCenter.Bench.Load;

/// <summary>Memory as deployed: the server is not pinned, since the garbage collector plans by the cores that it sees.</summary>
static class StreamLoad
{
    public static async Task Measure(Figures figures, int visitors)
    {
        var directory = await BenchDatabase.Create();
        var starts = new List<double>();
        for (var i = 0; i < 3; i++)
        {
            using var one = await ServerProcess.Start(directory, core: null);
            starts.Add(one.StartTime.TotalSeconds);
            await one.Child.Stop();
        }

        starts.Sort();
        figures.Add("start to first answered request, median of 3", Text($"{starts[1]:0.0} s"), "< 3 s", starts[1] < 3);
        using var server = await ServerProcess.Start(directory, core: null);
        await Task.Delay(5_000);
        figures.Add("resident memory, idle", Text($"{server.Child.ResidentMegabytes:N0} MB"), "< 200 MB", server.Child.ResidentMegabytes < 200);

        var tokens = await Conversations.Start(server.Url, visitors);
        using var streams = new OpenStreams();
        foreach (var some in tokens.Chunk(50))
            await Task.WhenAll(some.Select(token => streams.Add(server.Address, token)));
        var beats = streams.Beats;
        await Task.Delay(25_000);
        var alive = streams.Open == visitors && streams.Beats - beats >= visitors * 2;
        var memory = server.Child.ResidentMegabytes;
        figures.Add(Text($"resident memory, {visitors:N0} open event streams"), Text($"{memory:N0} MB") + (alive ? "" : Text($" (only {streams.Open:N0} alive)")), "< 500 MB", alive && memory < 500);
        Directory.Delete(directory, recursive: true);
    }
}
