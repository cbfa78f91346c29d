using ContactCenter.Core.Monitoring;

namespace ContactCenter.Core.Interactions;

/// <summary>Which visitors hold a live stream. Not stored: after a restart everybody is away until they come back, and the clocks start afresh.</summary>
public sealed class VisitorPresence(LiveCentre centre, ConversationFeed feed)
{
    readonly Lock gate = new();
    readonly Dictionary<long, int> streams = [];

    /// <summary>Called with the interaction's id when its last stream went (false) or its first came (true).</summary>
    public event Action<long, bool>? Changed;

    public bool IsOnline(long interactionId)
    {
        lock (gate)
        {
            return streams.ContainsKey(interactionId);
        }
    }

    /// <summary>Holds the visitor present until it is disposed.</summary>
    public IDisposable Enter(long interactionId)
    {
        bool first;
        lock (gate)
        {
            var count = streams.GetValueOrDefault(interactionId);
            streams[interactionId] = count + 1;
            first = count == 0;
        }

        if (first)
        {
            Tell(interactionId, true);
        }

        return new Leaving(this, interactionId);
    }

    void Leave(long interactionId)
    {
        bool last;
        lock (gate)
        {
            var count = streams.GetValueOrDefault(interactionId) - 1;
            last = count <= 0;
            if (last)
            {
                streams.Remove(interactionId);
            }
            else
            {
                streams[interactionId] = count;
            }
        }

        if (last)
        {
            Tell(interactionId, false);
        }
    }

    void Tell(long interactionId, bool online)
    {
        centre.SetOnline(interactionId, online);
        feed.Send(interactionId, new CustomerPresence(online));
        Changed?.Invoke(interactionId, online);
    }

    sealed class Leaving(VisitorPresence presence, long interactionId) : IDisposable
    {
        VisitorPresence? owner = presence;

        public void Dispose() => Interlocked.Exchange(ref owner, null)?.Leave(interactionId);
    }
}
