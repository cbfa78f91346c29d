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
        lock (gate)
        {
            var count = streams.GetValueOrDefault(interactionId);
            streams[interactionId] = count + 1;
            if (count == 0)
            {
                Tell(interactionId, true);
            }
        }

        return new Leaving(this, interactionId);
    }

    void Leave(long interactionId)
    {
        lock (gate)
        {
            var count = streams.GetValueOrDefault(interactionId) - 1;
            if (count > 0)
            {
                streams[interactionId] = count;
                return;
            }

            streams.Remove(interactionId);
            Tell(interactionId, false);
        }
    }

    /// <summary>Within the lock: of a stream that ends and one that begins, the last to be told must be the last to happen.</summary>
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
