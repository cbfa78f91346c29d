using System.Diagnostics;
using System.Net;

namespace ContactCenter.Bench.Load;

/// <summary>Connections that each write in a conversation of their own.</summary>
sealed class Lanes : IDisposable
{
    readonly List<(Wire Wire, MessageRequest Request)> lanes = [];
    long failures;

    public int Count => lanes.Count;
    public long Failures => failures;

    public static async Task<Lanes> Open(IPEndPoint server, IEnumerable<MessageRequest> requests)
    {
        var opened = new Lanes();
        foreach (var request in requests)
            opened.lanes.Add((await Wire.Connect(server), request));
        return opened;
    }

    /// <summary>Closed loop: each sends its next message when the last is acknowledged. Answers messages a second.</summary>
    public async Task<double> Rate(TimeSpan during)
    {
        var since = Stopwatch.GetTimestamp();
        var until = since + (long)(during.TotalSeconds * Stopwatch.Frequency);
        var counts = await Task.WhenAll(lanes.Select(lane => Task.Run(() => Repeat(lane.Wire, lane.Request, until))));
        return counts.Sum() / Stopwatch.GetElapsedTime(since).TotalSeconds;
    }

    /// <summary>Open loop: messages fall due at random (Poisson) whether or not earlier ones are answered; the wait counts from the due time.</summary>
    public async Task<Latencies> Pace(double perSecond, TimeSpan during, bool stamped = false)
    {
        var due = lanes.Select(_ => System.Threading.Channels.Channel.CreateUnbounded<long>(new() { SingleReader = true, AllowSynchronousContinuations = true })).ToArray();
        var latencies = new Latencies((int)(perSecond * during.TotalSeconds * 1.2) + 1_000);
        var answered = lanes.Select((lane, i) => Task.Run(() => Follow(lane.Wire, lane.Request, due[i].Reader, latencies, stamped))).ToArray();
        await Task.Factory.StartNew(() => Pacer.Run(due, perSecond, during), TaskCreationOptions.LongRunning);
        await Task.WhenAll(answered);
        return latencies;
    }

    /// <summary>One message of one of them.</summary>
    public async Task One(int lane) => Check(await lanes[lane].Wire.Ask(lanes[lane].Request.Next()));

    public void Dispose() => lanes.ForEach(lane => lane.Wire.Dispose());

    async Task<long> Repeat(Wire wire, MessageRequest request, long until)
    {
        var count = 0L;
        while (Stopwatch.GetTimestamp() < until)
        {
            Check(await wire.Ask(request.Next()));
            count++;
        }

        return count;
    }

    async Task Follow(Wire wire, MessageRequest request, System.Threading.Channels.ChannelReader<long> due, Latencies latencies, bool stamped)
    {
        await foreach (var at in due.ReadAllAsync())
        {
            Check(await wire.Ask(request.Next(stamped ? at : 0)));
            latencies.Add(at);
        }
    }

    void Check(int status)
    {
        if (status is not (200 or 201) && Interlocked.Increment(ref failures) == 1)
            Console.Error.WriteLine($"A message was answered with {status}.");
    }
}
