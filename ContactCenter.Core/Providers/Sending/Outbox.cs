using System.Collections.Concurrent;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Journal;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace ContactCenter.Core.Providers.Sending;

/// <summary>
/// Sends what is queued for providers, at least once each. A message is durable before it is tried; what was not sent when the server stopped is found again at its start.
/// </summary>
public sealed class Outbox : IJournalSubscriber, IDisposable, IAsyncDisposable
{
    readonly SendQueued attempt;
    readonly ProviderDirectory providers;
    readonly IDbContextFactory<ContactDb> contexts;
    readonly OutboxOptions options;
    readonly TimeProvider time;
    readonly ILogger<Outbox> log;
    readonly ConcurrentDictionary<int, Lazy<OutboxLane>> lanes = [];
    readonly CustomerOrder order;
    readonly UnderWay underWay = new();
    readonly CancellationTokenSource stop = new();
    readonly CancellationToken stopping;

    public Outbox(SendQueued attempt, ProviderDirectory providers, IDbContextFactory<ContactDb> contexts, OutboxOptions options, TimeProvider time, ILogger<Outbox> log)
    {
        (this.attempt, this.providers, this.contexts, this.options, this.time, this.log) = (attempt, providers, contexts, options, time, log);
        stopping = stop.Token;
        order = new CustomerOrder((providerId, contactId, messageId) => Lane(providerId).Add(contactId, messageId));
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
            order.Add(message.ProviderId, message.ContactId, message.MessageId);
        }
    }

    public void OnCommitted(IReadOnlyList<JournalEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry.Event is MessageAdded { Outgoing: { } outgoing })
            {
                order.Add(outgoing.ProviderId, outgoing.ContactId, entry.Sequence);
            }
            else if (entry.Event is DeliveryChanged { Outgoing: { } again } changed)
            {
                order.Add(again.ProviderId, again.ContactId, changed.Sequence);
            }
        }
    }

    /// <summary>What is under way may end, and its outcome is kept: not every provider would recognise it when it came again.</summary>
    public async ValueTask DisposeAsync()
    {
        End();
        await Task.WhenAny(underWay.Over(), Task.Delay(options.StopWithin));
        Dispose();
    }

    public void Dispose()
    {
        stop.Cancel();
        End();
        stop.Dispose();
    }

    void End()
    {
        foreach (var lane in lanes.Values)
        {
            lane.Value.Dispose();
        }
    }

    OutboxLane Lane(int providerId) => lanes.GetOrAdd(providerId, id => new Lazy<OutboxLane>(() =>
        new OutboxLane(options, () => providers.Find(id)?.MaximumPerSecond, (contactId, messageId) => Begin(id, contactId, messageId), time))).Value;

    void Begin(int providerId, long contactId, long messageId)
    {
        underWay.Begin();
        _ = Task.Run(async () =>
        {
            await Send(providerId, contactId, messageId);
            underWay.End();
        });
    }

    async Task Send(int providerId, long contactId, long messageId)
    {
        var lane = Lane(providerId);
        try
        {
            var outcome = await attempt.Run(providerId, messageId, stopping);
            if (outcome is null or Accepted or Refused)
            {
                lane.Done(contactId, answered: outcome is not null);
                order.Done(contactId, messageId);
            }
            else
            {
                lane.Failed(contactId, Random.Shared.NextDouble(), all: outcome is TooFast or NotAuthorised, outcome switch
                {
                    TooFast { RetryAfter: { } told } => options.Bounded(told),
                    NotAuthorised => options.LongestPause,
                    _ => null,
                });
                order.Failed(contactId, messageId);
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
            order.Failed(contactId, messageId);
        }
    }
}
