using System.Diagnostics;
using ContactCenter.Bench.Processes;
using static ContactCenter.Bench.Load.Figures;

namespace ContactCenter.Bench.Load;

/// <summary>Durable messages against the floor: by turns in one run, so that both meet the same machine.</summary>
static class MessageLoad
{
    const int Connections = 100;
    const double Share = 1 / 3.0;

    public static async Task Measure(Figures figures, int rounds, TimeSpan during)
    {
        var directory = await BenchDatabase.Create();
        using var floor = await FloorProcess.Start(directory);
        using var server = await ServerProcess.Start(directory);
        using var floorLanes = await Lanes.Open(floor.Address, Enumerable.Range(0, Connections).Select(_ => new MessageRequest("/", null)));
        var tokens = await Conversations.Start(server.Url, Connections);
        using var lanes = await Lanes.Open(server.Address, tokens.Select(token => new MessageRequest(Conversations.MessagesPath, token)));

        // Until tiered compilation is done: a server runs for months, so its first half minute says little.
        await floorLanes.Rate(TimeSpan.FromSeconds(8));
        await lanes.Rate(TimeSpan.FromSeconds(25));
        var (floorTurns, turns) = (new List<Turn>(), new List<Turn>());
        for (var round = 0; round < rounds; round++)
        {
            floorTurns.Add(await Turn.Take(floorLanes, floor.Child, during));
            turns.Add(await Turn.Take(lanes, server.Child, during));
        }

        var (best, ours) = (Turn.Median(floorTurns), Turn.Median(turns));
        // Pair by pair: what disturbs the machine for a while disturbs both of a pair.
        var share = turns.Zip(floorTurns, (turn, floorTurn) => turn.PerSecond / floorTurn.PerSecond).Order().ElementAt(rounds / 2);
        var cost = turns.Zip(floorTurns, (turn, floorTurn) => turn.Microseconds / floorTurn.Microseconds).Order().ElementAt(rounds / 2);
        figures.Add("floor: one row by group commit, 100 connections", Text($"{best.PerSecond:N0}/s, {best.Microseconds:N0} µs CPU each"));
        figures.Add("visitors' messages acknowledged durable, 100 conversations", Text($"{ours.PerSecond:N0}/s, {ours.Microseconds:N0} µs CPU each"));
        figures.Add("… as a share of the floor", Text($"{share:0.00} (CPU of one message = {cost:0.0} rows of the floor)"), "≥ 0.33", share >= Share);
        figures.Add("… generator's share of its core", Text($"{ours.GeneratorShare:P0} (floor {best.GeneratorShare:P0})"));
        await lanes.Pace(ours.PerSecond / 2, TimeSpan.FromSeconds(2));
        var paced = await lanes.Pace(ours.PerSecond / 2, TimeSpan.FromSeconds(10));
        figures.Add("… acknowledged at half of that load, p50", Text($"{paced.At(0.5):0.0} ms"));
        figures.Add("… acknowledged at half of that load, p99", Text($"{paced.At(0.99):0.0} ms"), "< 25 ms", paced.At(0.99) < 25);
        var bare = await floorLanes.Pace(ours.PerSecond / 2, TimeSpan.FromSeconds(10));
        figures.Add("… the floor at that same rate, p50 and p99", Text($"{bare.At(0.5):0.0} and {bare.At(0.99):0.0} ms"));
        if (lanes.Failures + floorLanes.Failures > 0)
            figures.Add("refused or failed messages", Text($"{lanes.Failures + floorLanes.Failures}"), "0", false);
        Directory.Delete(directory, recursive: true);
    }
}

/// <summary>One turn of closed-loop load, with what it cost both sides.</summary>
sealed record Turn(double PerSecond, double Microseconds, double GeneratorShare)
{
    public static async Task<Turn> Take(Lanes lanes, Child server, TimeSpan during)
    {
        var (since, cpu, own) = (Stopwatch.GetTimestamp(), server.ProcessorTime, Process.GetCurrentProcess().TotalProcessorTime);
        var rate = await lanes.Rate(during);
        var seconds = Stopwatch.GetElapsedTime(since).TotalSeconds;
        var turn = new Turn(rate, (server.ProcessorTime - cpu).TotalMicroseconds / (rate * seconds), (Process.GetCurrentProcess().TotalProcessorTime - own).TotalSeconds / seconds);
        Console.WriteLine(Text($"    {turn.PerSecond:N0}/s  {turn.Microseconds:N1} µs CPU each  generator {turn.GeneratorShare:P0}"));
        return turn;
    }

    public static Turn Median(List<Turn> turns) => turns.OrderBy(turn => turn.PerSecond).ElementAt(turns.Count / 2);
}
