using System.Diagnostics;
using ContactCenter.Bench.Load;
using static ContactCenter.Bench.Load.Figures;

namespace ContactCenter.Bench.Routing;

/// <summary>Routing decisions in memory: 1,000 agents, each a member of each of 100 campaigns of every strategy and way.</summary>
static class RoutingCommand
{
    const int Agents = 1_000, Campaigns = 100;

    public static int Run(Options options)
    {
        var decisions = options.Number("decisions", 10_000);
        var figures = new Figures();
        Measure(figures, waiting: 5_000, decisions, "decision, 5,000 waiting", TimeSpan.FromMilliseconds(2));
        Measure(figures, waiting: 10_000, decisions, "decision, 10,000 waiting (p99 counts)", TimeSpan.FromMilliseconds(100));
        figures.Print();
        return 0;
    }

    static void Measure(Figures figures, int waiting, int decisions, string what, TimeSpan limit)
    {
        var room = new RoutingRoom(Agents, Campaigns, waiting);
        Decide(room, decisions / 5);
        var times = Decide(room, decisions);
        var (p50, p99, worst) = (times[times.Length / 2], times[times.Length * 99 / 100], times[^1]);
        figures.Add(what, Text($"p50 {p50.TotalMilliseconds:0.00} ms, p99 {p99.TotalMilliseconds:0.00} ms, worst {worst.TotalMilliseconds:0.0} ms"), Text($"p99 < {limit.TotalMilliseconds:0} ms"), p99 < limit);

        var pages = Enumerable.Range(0, 200).Select(_ => Time(() => room.Queue(room.Busiest))).Order().ToArray();
        figures.Add(Text($"… the longest queue, in its order ({room.Queue(room.Busiest).Count:N0})"), Text($"p99 {pages[^2].TotalMilliseconds:0.0} ms"), "p99 < 200 ms", pages[^2] < TimeSpan.FromMilliseconds(200));
    }

    /// <summary>Next one in the queue and who gets it, campaign after campaign; sorted.</summary>
    static TimeSpan[] Decide(RoutingRoom room, int count)
    {
        var times = new TimeSpan[count];
        for (var i = 0; i < count; i++)
        {
            var (campaign, seed) = (room.Campaigns[i % room.Campaigns.Count], i);
            times[i] = Time(() => room.Decide(campaign, seed));
        }

        Array.Sort(times);
        return times;
    }

    static TimeSpan Time(Action work)
    {
        var begin = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(begin);
    }
}
