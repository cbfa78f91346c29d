using System.Collections.Concurrent;
using System.Diagnostics;

namespace ContactCenter.Bench.Providers.Cloud;

/// <summary>Tells how far our messages came: one by one after each, or all at once in a storm.</summary>
sealed class CloudStatuses(Account account, CloudLine line)
{
    static readonly string[] stormy = ["sent", "delivered", "read"];

    readonly ConcurrentQueue<(string Id, string ClientId, string? Mark)> sent = [];
    readonly ConcurrentDictionary<string, bool> told = [];

    /// <summary>A status of a message with this attached was taken.</summary>
    public bool HasTold(string? mark) => mark is not null && told.ContainsKey(mark);

    public void Follow(Phone phone, ReceivedMessage message, int? failure)
    {
        sent.Enqueue((message.Id, phone.ClientId, message.Mark));
        if (account.CloudInbound is not null)
            _ = Task.Run(() => Tell(phone, message, failure));
    }

    /// <summary>Random statuses of what was sent so far (or of messages that nobody knows), repeated and out of order.</summary>
    public async Task<StormResult> Storm(int count, int perDelivery, int lanes)
    {
        var random = new Random(account.Options.Seed);
        var known = sent.IsEmpty ? [.. Enumerable.Range(0, 100).Select(number => ($"wamid.unknown{number}", $"5989900{number:D4}", (string?)null))] : sent.ToArray();
        var deliveries = Enumerable.Range(0, count).Select(_ => known[random.Next(known.Length)])
            .Select(message => new CloudStatus(message.Item1, message.Item2, stormy[random.Next(stormy.Length)], account.Now, null, message.Item3))
            .Chunk(perDelivery).Select(statuses => (statuses.Length, Delivery: line.Deliver(null, line.StatusBody(statuses)))).ToArray();
        var since = Stopwatch.GetTimestamp();
        var untaken = 0;
        await Parallel.ForEachAsync(deliveries, new ParallelOptions { MaxDegreeOfParallelism = lanes }, async (next, _) =>
        {
            account.Counts.Told(next.Length);
            if (!(await account.Courier.Insist(next.Delivery)).IsTaken)
                Interlocked.Increment(ref untaken);
        });
        return new StormResult(count, deliveries.Length, untaken, Stopwatch.GetElapsedTime(since));
    }

    async Task Tell(Phone phone, ReceivedMessage message, int? failure)
    {
        foreach (var status in failure is null ? account.Options.Statuses.Where(status => status != "read" || phone.Reads) : ["failed"])
        {
            account.Counts.Told(1);
            var delivered = await account.Courier.Deliver(line.Deliver(phone.ClientId, line.StatusBody([new CloudStatus(message.Id, phone.ClientId, status, account.Now, failure, message.Mark)])));
            if (delivered.IsTaken && message.Mark is { } mark)
                told[mark] = true;
        }
    }
}

/// <param name="Statuses">How many were told.</param>
/// <param name="Deliveries">In how many deliveries.</param>
/// <param name="Untaken">Deliveries that were given up.</param>
/// <param name="During">From the first to the last answer.</param>
public sealed record StormResult(int Statuses, int Deliveries, int Untaken, TimeSpan During);
