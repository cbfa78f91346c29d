using ContactCenter.Core.Common;

namespace ContactCenter.Core.Providers.Sending;

/// <summary>What is to be sent by one provider: each customer's in order, customers beside each other. Decides who is next and when; sends nothing itself.</summary>
sealed class OutboxLane : IDisposable
{
    const long Everybody = 0;

    readonly Lock gate = new();
    readonly Dictionary<long, Queue<long>> waiting = [];
    readonly Queue<long> ready = [];
    readonly HashSet<long> resting = [], busy = [];
    readonly Dictionary<long, int> attempts = [];
    readonly TimerQueue<long> timers;
    readonly OutboxOptions options;
    readonly Action<long, long> send;
    readonly Func<int?> perSecond;
    readonly TimeProvider time;
    readonly HashSet<long> failing = [];
    int pauses;
    bool paused, backsOff, isOver;
    long slot, heldUntil;

    /// <param name="options">Limits.</param>
    /// <param name="perSecond">How many may go out in a second; asked each time.</param>
    /// <param name="send">Begins to send a customer's message (contact, message); <see cref="Done"/> or <see cref="Failed"/> follows.</param>
    /// <param name="time">The clock.</param>
    public OutboxLane(OutboxOptions options, Func<int?> perSecond, Action<long, long> send, TimeProvider time)
    {
        (this.options, this.perSecond, this.send, this.time) = (options, perSecond, send, time);
        timers = new TimerQueue<long>(time, Wake);
    }

    public int Waiting
    {
        get
        {
            lock (gate)
            {
                return waiting.Values.Sum(queue => queue.Count);
            }
        }
    }

    public void Add(long contactId, long messageId)
    {
        lock (gate)
        {
            if (!waiting.TryGetValue(contactId, out var queue))
            {
                waiting.Add(contactId, queue = []);
                ready.Enqueue(contactId);
            }

            queue.Enqueue(messageId);
        }

        Pump();
    }

    /// <summary>Sent, or given up for good: the customer's next may go.</summary>
    public void Done(long contactId, bool answered)
    {
        lock (gate)
        {
            busy.Remove(contactId);
            attempts.Remove(contactId);
            var queue = waiting[contactId];
            queue.Dequeue();
            if (queue.Count == 0)
            {
                waiting.Remove(contactId);
            }
            else
            {
                ready.Enqueue(contactId);
            }

            if (answered)
            {
                Recover();
            }
        }

        Pump();
    }

    /// <summary>The customer's message waits; where many fail, so does everybody's.</summary>
    /// <param name="contactId">Whose.</param>
    /// <param name="random">0 to 1.</param>
    /// <param name="all">Nothing may be sent by this provider for a while, whoever it is for.</param>
    /// <param name="told">For how long; null = longer each time.</param>
    public void Failed(long contactId, double random, bool all = false, TimeSpan? told = null)
    {
        lock (gate)
        {
            if (isOver)
            {
                return;
            }

            busy.Remove(contactId);
            var attempt = attempts[contactId] = attempts.GetValueOrDefault(contactId) + 1;
            failing.Add(contactId);
            if (all || InTrouble)
            {
                ready.Enqueue(contactId);
                // Those that were under way when it began tell nothing new, but for a longer time.
                if (told is { } pause)
                {
                    Hold(pause);
                }
                else if (!backsOff)
                {
                    Hold(options.Pause(++pauses, random));
                }
            }
            else
            {
                resting.Add(contactId);
                timers.Set(contactId, options.Pause(attempt, random));
            }
        }

        Pump();
    }

    /// <summary>Begins nothing more.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            isOver = true;
        }

        timers.Dispose();
    }

    bool InTrouble => failing.Count >= options.TroubleAfter;

    void Hold(TimeSpan pause)
    {
        var until = time.GetTimestamp() + (long)(pause.TotalSeconds * time.TimestampFrequency);
        if (!backsOff || until > heldUntil)
        {
            (backsOff, paused, heldUntil) = (true, true, until);
            timers.Set(Everybody, pause);
        }
    }

    /// <summary>The provider answers again: whoever rested may try at once.</summary>
    void Recover()
    {
        if (InTrouble)
        {
            foreach (var contactId in resting)
            {
                timers.Cancel(contactId);
                ready.Enqueue(contactId);
            }

            resting.Clear();
        }

        failing.Clear();
        pauses = 0;
    }

    void Wake(long contactId)
    {
        lock (gate)
        {
            if (contactId == Everybody)
            {
                paused = backsOff = false;
            }
            else if (resting.Remove(contactId))
            {
                ready.Enqueue(contactId);
            }
        }

        Pump();
    }

    void Pump()
    {
        while (Next() is var (contactId, messageId))
        {
            send(contactId, messageId);
        }
    }

    (long ContactId, long MessageId)? Next()
    {
        lock (gate)
        {
            if (isOver || paused || ready.Count == 0 || busy.Count >= (InTrouble ? 1 : options.AtOnce) || !HasSlot())
            {
                return null;
            }

            var contactId = ready.Dequeue();
            busy.Add(contactId);
            return (contactId, waiting[contactId].Peek());
        }
    }

    /// <summary>Evenly spread: one every so often, and none saved up.</summary>
    bool HasSlot()
    {
        if (perSecond() is not { } rate || rate <= 0)
        {
            return true;
        }

        var now = time.GetTimestamp();
        if (now < slot)
        {
            paused = true;
            timers.Set(Everybody, time.GetElapsedTime(now, slot));
            return false;
        }

        slot = Math.Max(now, slot) + (time.TimestampFrequency / rate);
        return true;
    }
}
