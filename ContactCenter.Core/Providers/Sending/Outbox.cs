using System.Collections.Concurrent;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Journal;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace ContactCenter.Core.Providers.Sending;

/// <summary>
/// Sends what is queued for providers, at least once each. A message is durable before it is tried; what was not sent when the server stopped is found again at its start.
/// </summary>
public sealed class Outbox : IJournalSubscriber, IDisposable
{
    readonly SendQueued attempt;
    readonly ProviderDirectory providers;
    readonly IDbContextFactory<ContactDb> contexts;
    readonly OutboxOptions options;
    readonly TimeProvider time;
    readonly ILogger<Outbox> log;
    readonly ConcurrentDictionary<int, Lazy<OutboxLane>> lanes = [];
    readonly CancellationTokenSource stop = new();
    readonly CancellationToken stopping;

    public Outbox(SendQueued attempt, ProviderDirectory providers, IDbContextFactory<ContactDb> contexts, OutboxOptions options, TimeProvider time, ILogger<Outbox> log)
    {
        (this.attempt, this.providers, this.contexts, this.options, this.time, this.log) = (attempt, providers, contexts, options, time, log);
        stopping = stop.Token;
    }

    /// <summary>How many messages wait or are under way.</summary>
    public int Waiting => lanes.Values.Sum(lane => lane.Value.Waiting);

    public void Start()
    {
        using var db = contexts.CreateDbContext();
        var queued =
            from message in db.ProviderMessages.AsNoTracking()
            where message.Status == DeliveryStatus.Queued && message.MessageId != null
            join thread in db.ProviderThreads on message.InteractionId equals thread.InteractionId
            orderby message.MessageId
            select new { message.ProviderId, thread.ContactId, MessageId = message.MessageId!.Value };
        foreach (var message in queued)
        {
            Lane(message.ProviderId).Add(message.ContactId, message.MessageId);
        }
    }

    public void OnCommitted(IReadOnlyList<JournalEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry.Event is MessageAdded { Outgoing: { } outgoing })
            {
                Lane(outgoing.ProviderId).Add(outgoing.ContactId, entry.Sequence);
            }
            else if (entry.Event is DeliveryChanged { Outgoing: { } again } changed)
            {
                Lane(again.ProviderId).Add(again.ContactId, changed.Sequence);
            }
        }
    }

    public void Dispose()
    {
        stop.Cancel();
        foreach (var lane in lanes.Values)
        {
            lane.Value.Dispose();
        }

        stop.Dispose();
    }

    OutboxLane Lane(int providerId) => lanes.GetOrAdd(providerId, id => new Lazy<OutboxLane>(() =>
        new OutboxLane(options, () => providers.Find(id)?.MaximumPerSecond, (contactId, messageId) => _ = Task.Run(() => Send(id, contactId, messageId)), time))).Value;

    async Task Send(int providerId, long contactId, long messageId)
    {
        var lane = Lane(providerId);
        try
        {
            var outcome = await attempt.Run(providerId, messageId, stopping);
            if (outcome is Accepted or Refused)
            {
                lane.Done(contactId, answered: true);
            }
            else if (outcome is null)
            {
                lane.Done(contactId, answered: false);
            }
            else
            {
                lane.Failed(contactId, Random.Shared.NextDouble(), all: outcome is TooFast or NotAuthorised, outcome switch
                {
                    TooFast { RetryAfter: { } told } => options.Bounded(told),
                    NotAuthorised => options.LongestPause,
                    _ => null,
                });
            }
        }
        catch (Exception) when (stopping.IsCancellationRequested)
        {
            // Found again at the next start.
        }
        catch (Exception exception)
        {
            log.LogError(exception, "Message {Message} could not be sent by provider {Provider}; trying again", messageId, providerId);
            lane.Failed(contactId, Random.Shared.NextDouble());
        }
    }
}
