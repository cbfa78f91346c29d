using System.Collections.Concurrent;

namespace ContactCenter.Bench.Providers;

/// <summary>What went both ways.</summary>
public sealed class Counts
{
    readonly ConcurrentDictionary<string, bool> unanswered = [];
    long requests, accepted, repeated, refused, attempts, taken, untaken, statuses, underWay;

    /// <summary>From us to the provider; without the control interface.</summary>
    public long Requests => requests;

    /// <summary>Messages that reached a phone (or will), and those of an id that had come before.</summary>
    public long Accepted => accepted;
    public long Repeated => repeated;

    /// <summary>Requests answered with anything but 2xx.</summary>
    public long Refused => refused;

    /// <summary>From the provider to us: attempts, those answered 200, and those answered otherwise or not at all.</summary>
    public long Attempts => attempts;
    public long Taken => taken;
    public long Untaken => untaken;

    /// <summary>Statuses of messages, told to us by the Cloud API.</summary>
    public long Statuses => statuses;

    /// <summary>Deliveries that are neither taken nor given up.</summary>
    public long UnderWay => Interlocked.Read(ref underWay);

    /// <summary>Cloud: what was attached to messages whose acceptance was never answered.</summary>
    public IEnumerable<string> Unanswered => unanswered.Keys;

    internal void Request(int status)
    {
        Interlocked.Increment(ref requests);
        if (status is < 200 or > 299)
            Interlocked.Increment(ref refused);
    }

    internal void Message(bool isNew) => Interlocked.Increment(ref isNew ? ref accepted : ref repeated);

    internal void Attempt(int status)
    {
        Interlocked.Increment(ref attempts);
        Interlocked.Increment(ref status == 200 ? ref taken : ref untaken);
    }

    internal void Lose(Answer answer)
    {
        if (answer.Mark is { } mark)
            unanswered[mark] = true;
    }

    internal void Begin() => Interlocked.Increment(ref underWay);

    internal void End() => Interlocked.Decrement(ref underWay);

    internal void Told(int count) => Interlocked.Add(ref statuses, count);

    public override string ToString() => $"in {taken} taken of {attempts} attempts, {statuses} statuses;  out {accepted} accepted, {repeated} repeated, {refused} of {requests} requests refused";
}
