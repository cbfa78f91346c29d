namespace ContactCenter.Core.Common;

/// <summary>
/// Deadlines by key, in one queue with one timer. Due times count on the monotonic clock, so that a jump of the wall clock fires none twice or never.
/// A key has one deadline: setting it again replaces it.
/// </summary>
public sealed class TimerQueue<TKey> : IDisposable where TKey : notnull
{
    /// <summary>A timer takes no more than some weeks.</summary>
    static readonly TimeSpan longest = TimeSpan.FromDays(1);

    readonly TimeProvider time;
    readonly Action<TKey> due;
    readonly Lock gate = new();
    readonly PriorityQueue<(TKey Key, long Ticket), long> queue = new();
    readonly Dictionary<TKey, long> tickets = [];
    readonly ITimer timer;
    long lastTicket;

    public TimerQueue(TimeProvider time, Action<TKey> due)
    {
        this.time = time;
        this.due = due;
        timer = time.CreateTimer(_ => Fire(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public void Set(TKey key, TimeSpan after)
    {
        lock (gate)
        {
            tickets[key] = ++lastTicket;
            var ticks = (long)(Math.Max(0, after.TotalSeconds) * time.TimestampFrequency);
            queue.Enqueue((key, lastTicket), time.GetTimestamp() + ticks);
            Wind();
        }
    }

    public bool Has(TKey key)
    {
        lock (gate)
        {
            return tickets.ContainsKey(key);
        }
    }

    public void Cancel(TKey key)
    {
        lock (gate)
        {
            tickets.Remove(key);
        }
    }

    public void Dispose() => timer.Dispose();

    void Fire()
    {
        var ready = new List<TKey>();
        lock (gate)
        {
            while (queue.TryPeek(out var next, out var at) && (at <= time.GetTimestamp() || IsStale(next)))
            {
                queue.Dequeue();
                if (!IsStale(next))
                {
                    tickets.Remove(next.Key);
                    ready.Add(next.Key);
                }
            }

            Wind();
        }

        ready.ForEach(due);
    }

    bool IsStale((TKey Key, long Ticket) item) => tickets.GetValueOrDefault(item.Key) != item.Ticket;

    void Wind()
    {
        if (queue.TryPeek(out _, out var at))
        {
            var left = time.GetElapsedTime(time.GetTimestamp(), at);
            timer.Change(left < TimeSpan.Zero ? TimeSpan.Zero : left < longest ? left + TimeSpan.FromMilliseconds(1) : longest, Timeout.InfiniteTimeSpan);
        }
    }
}
