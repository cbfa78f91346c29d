using System.Diagnostics;
using System.Threading.Channels;

namespace ContactCenter.Bench.Load;

static class Pacer
{
    /// <summary>Writes due times into random lanes, with exponential gaps.</summary>
    public static void Run(Channel<long>[] lanes, double perSecond, TimeSpan during)
    {
        var random = new Random(17);
        double next = Stopwatch.GetTimestamp();
        var until = next + (during.TotalSeconds * Stopwatch.Frequency);
        while (next < until)
        {
            while (next <= Stopwatch.GetTimestamp() && next < until)
            {
                lanes[random.Next(lanes.Length)].Writer.TryWrite((long)next);
                next += -Math.Log(1 - random.NextDouble()) / perSecond * Stopwatch.Frequency;
            }

            Thread.Sleep(1);
        }

        foreach (var lane in lanes)
            lane.Writer.Complete();
    }
}

/// <summary>Waits in milliseconds, from monotonic instants that all processes of the machine share.</summary>
sealed class Latencies(int capacity)
{
    readonly double[] waits = new double[capacity];
    int count;

    public int Count => Math.Min(count, waits.Length);

    public void Add(long since)
    {
        var index = Interlocked.Increment(ref count) - 1;
        if (index < waits.Length)
            waits[index] = Stopwatch.GetElapsedTime(since).TotalMilliseconds;
    }

    public double At(double share)
    {
        var sorted = waits.AsSpan(0, Count).ToArray();
        Array.Sort(sorted);
        return sorted.Length == 0 ? double.NaN : sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * share))];
    }

    public IEnumerable<double> All => waits.Take(Count);
}
