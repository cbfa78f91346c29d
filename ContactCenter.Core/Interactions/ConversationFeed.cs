using System.Threading.Channels;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Journal;

namespace ContactCenter.Core.Interactions;

/// <summary>Something an open conversation shows at once: a journal entry, or a passing sign that is not stored.</summary>
public abstract record ConversationSignal;

public sealed record Happened(JournalEntry Entry) : ConversationSignal;

/// <summary><paramref name="By"/> is typing, or stopped.</summary>
public sealed record Typing(MessageFrom By, bool On) : ConversationSignal;

/// <summary>The place in the queue (1 = next) and the expected wait in seconds, if known.</summary>
public sealed record QueuePlace(int Place, int? ExpectedSeconds) : ConversationSignal;

/// <summary>The visitor's browser came or went.</summary>
public sealed record CustomerPresence(bool Online) : ConversationSignal;

/// <summary>Settings of these campaigns were changed; null among them: of any.</summary>
public sealed record CampaignsSaved(IReadOnlySet<int?> CampaignIds) : ConversationSignal;

/// <summary>The reader fell behind: read the journal again from the last entry seen.</summary>
public sealed record Missed : ConversationSignal;

/// <summary>Something passes, so that a silent stream is known to be alive.</summary>
public sealed record Heartbeat : ConversationSignal;

/// <summary>The server stops.</summary>
public sealed record Stopping : ConversationSignal;

/// <summary>Whoever has a conversation open follows it here: the visitor's streams, the agent's page, spies.</summary>
public sealed class ConversationFeed : IJournalSubscriber
{
    readonly Lock gate = new();
    readonly Dictionary<long, ConversationSubscription[]> byInteraction = [];

    public ConversationSubscription Subscribe(long interactionId)
    {
        var subscription = new ConversationSubscription(this, interactionId);
        lock (gate)
        {
            byInteraction[interactionId] = [.. byInteraction.GetValueOrDefault(interactionId) ?? [], subscription];
        }

        return subscription;
    }

    public void OnCommitted(IReadOnlyList<JournalEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry.InteractionId is { } id)
            {
                Send(id, new Happened(entry));
            }
        }

        // One for all of them: an import of many campaigns must not fill every reader's queue.
        var saved = entries.Where(entry => entry.Event is CampaignChanged).Select(entry => entry.CampaignId).ToHashSet();
        if (saved.Count > 0)
        {
            SendToAll(new CampaignsSaved(saved));
        }
    }

    public void Send(long interactionId, ConversationSignal signal)
    {
        ConversationSubscription[]? to;
        lock (gate)
        {
            to = byInteraction.GetValueOrDefault(interactionId);
        }

        foreach (var subscription in to ?? [])
        {
            subscription.Send(signal);
        }
    }

    public void SendToAll(ConversationSignal signal)
    {
        ConversationSubscription[][] all;
        lock (gate)
        {
            all = [.. byInteraction.Values];
        }

        foreach (var subscription in all.SelectMany(subscriptions => subscriptions))
        {
            subscription.Send(signal);
        }
    }

    internal void Remove(ConversationSubscription subscription)
    {
        lock (gate)
        {
            var left = byInteraction.GetValueOrDefault(subscription.InteractionId)?.Where(other => other != subscription).ToArray() ?? [];
            if (left.Length == 0)
            {
                byInteraction.Remove(subscription.InteractionId);
            }
            else
            {
                byInteraction[subscription.InteractionId] = left;
            }
        }
    }
}

/// <summary>One reader's bounded queue of signals.</summary>
public sealed class ConversationSubscription : IDisposable
{
    const int Capacity = 256;

    readonly ConversationFeed feed;
    readonly System.Threading.Channels.Channel<ConversationSignal> signals;
    volatile bool missed;

    internal ConversationSubscription(ConversationFeed feed, long interactionId)
    {
        this.feed = feed;
        InteractionId = interactionId;
        signals = System.Threading.Channels.Channel.CreateBounded<ConversationSignal>(new BoundedChannelOptions(Capacity) { SingleReader = true });
    }

    public long InteractionId { get; }

    /// <summary>The next signal; <see cref="Missed"/> once when some were dropped because nobody fetched them.</summary>
    public async ValueTask<ConversationSignal> Next(CancellationToken stop)
    {
        if (missed)
        {
            while (signals.Reader.TryRead(out _))
            {
            }

            missed = false;
            return new Missed();
        }

        return await signals.Reader.ReadAsync(stop);
    }

    public bool TryNext([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ConversationSignal? signal)
    {
        signal = null;
        return !missed && signals.Reader.TryRead(out signal);
    }

    public void Dispose() => feed.Remove(this);

    internal void Send(ConversationSignal signal)
    {
        if (!signals.Writer.TryWrite(signal))
        {
            missed = true;
        }
    }
}
