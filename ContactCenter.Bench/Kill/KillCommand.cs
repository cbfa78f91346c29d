using System.Diagnostics;
using ContactCenter.Bench.Load;
using ContactCenter.Bench.Processes;
using static ContactCenter.Bench.Load.Figures;

namespace ContactCenter.Bench.Kill;

/// <summary>Kills the server while visitors write, again and again, on one file; then holds what was acknowledged against what is there.</summary>
static class KillCommand
{
    public static async Task<int> Run(Options options)
    {
        var (rounds, newcomers) = (options.Number("rounds", 20), options.Number("conversations", 10));
        var (directory, port) = (await BenchDatabase.Create(), ServerProcess.FreePort());
        using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 1_000 }) { BaseAddress = new Uri($"http://127.0.0.1:{port}/") };
        using var enough = new CancellationTokenSource();
        var (writers, writing, restarts) = (new List<Writer>(), new List<Task>(), new List<double>());
        var server = await ServerProcess.Start(directory, core: null, port);
        for (var round = 0; round < rounds; round++)
        {
            foreach (var writer in Enumerable.Range(0, newcomers).Select(_ => new Writer(http)))
            {
                writers.Add(writer);
                writing.Add(Task.Run(() => writer.Run(() => Interlocked.CompareExchange(ref firstAccepted, Stopwatch.GetTimestamp(), 0), enough.Token)));
            }

            await Task.Delay(Random.Shared.Next(200, 1_500));
            server.Child.Kill();
            var since = Stopwatch.GetTimestamp();
            server.Dispose();
            Interlocked.Exchange(ref firstAccepted, 0);
            server = await ServerProcess.Start(directory, core: null, port);
            while (Interlocked.Read(ref firstAccepted) == 0)
                await Task.Delay(1);
            restarts.Add(Stopwatch.GetElapsedTime(since, firstAccepted).TotalSeconds);
            Console.WriteLine(Text($"  kill {round + 1}: {writers.Sum(writer => writer.Acknowledged):N0} acknowledged so far, accepting again after {restarts[^1]:0.0} s"));
        }

        await enough.CancelAsync();
        await Task.WhenAll(writing);
        var faults = new List<string>();
        foreach (var writer in writers)
        {
            if (await writer.Check(CancellationToken.None) is { } fault)
                faults.Add(fault);
        }

        server.Dispose();
        var figures = new Figures();
        figures.Add(Text($"acknowledged messages after {rounds} kills, {writers.Count} conversations"), Text($"{writers.Sum(writer => writer.Acknowledged):N0}"));
        figures.Add("requests repeated with the same id", Text($"{writers.Sum(writer => writer.Retries):N0}"));
        figures.Add("conversations with a message lost, doubled or out of order", Text($"{faults.Count}") + string.Concat(faults.Take(3).Select(fault => "; " + fault)), "0", faults.Count == 0);
        figures.Add("first accepted post after a kill, median (worst)", Text($"{restarts.Order().ElementAt(rounds / 2):0.0} s ({restarts.Max():0.0} s)"));
        figures.Print();
        Directory.Delete(directory, recursive: true);
        return faults.Count == 0 ? 0 : 1;
    }

    static long firstAccepted;
}
