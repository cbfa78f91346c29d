namespace ContactCenter.Core.Providers.Sending;

/// <summary>
/// A customer's messages go in order, also where they go by two providers: what goes by the other one waits until what was written before has gone, or was tried in vain.
/// A provider that fails so holds up nobody's messages by another.
/// </summary>
/// <param name="pass">Puts it into its provider's lane (provider, contact, message).</param>
sealed class CustomerOrder(Action<int, long, long> pass)
{
    readonly Lock gate = new();
    readonly Dictionary<long, Line> lines = [];

    public void Add(int providerId, long contactId, long messageId)
    {
        lock (gate)
        {
            if (!lines.TryGetValue(contactId, out var line))
            {
                lines.Add(contactId, line = new Line { ProviderId = providerId });
            }
            else if (line.ProviderId != providerId || line.Held.Count > 0)
            {
                line.Held.Enqueue((providerId, messageId));
                return;
            }

            line.Gone.Add(messageId);
            pass(providerId, contactId, messageId);
        }
    }

    /// <summary>Sent, or given up for good.</summary>
    public void Done(long contactId, long messageId)
    {
        lock (gate)
        {
            if (lines.TryGetValue(contactId, out var line) && line.Gone.Remove(messageId) && line.Gone.Count == 0)
            {
                Next(contactId, line);
            }
        }
    }

    /// <summary>It is tried again, by its lane: what goes by another provider waits no longer.</summary>
    public void Failed(long contactId, long messageId)
    {
        lock (gate)
        {
            if (lines.TryGetValue(contactId, out var line) && line.Gone.Contains(messageId))
            {
                line.Gone.Clear();
                Next(contactId, line);
            }
        }
    }

    void Next(long contactId, Line line)
    {
        if (line.Held.Count == 0)
        {
            lines.Remove(contactId);
            return;
        }

        line.ProviderId = line.Held.Peek().ProviderId;
        while (line.Held.TryPeek(out var held) && held.ProviderId == line.ProviderId)
        {
            line.Held.Dequeue();
            line.Gone.Add(held.MessageId);
            pass(held.ProviderId, contactId, held.MessageId);
        }
    }

    /// <summary>A customer's messages on their way, all by one provider, and what waits for them.</summary>
    sealed class Line
    {
        public int ProviderId { get; set; }
        public HashSet<long> Gone { get; } = [];
        public Queue<(int ProviderId, long MessageId)> Held { get; } = [];
    }
}
