using System.Collections.Concurrent;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Journal;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace ContactCenter.Core.Providers.Client;

/// <summary>
/// Asks for the statuses of all messages that went by the Client API: one question at a time for each provider, a little apart, and seldomer the older the message.
/// It survives whatever fails, and finds after a start what was still open.
/// </summary>
public sealed class ClientStatuses(AskStatus ask, ProviderDirectory providers, IDbContextFactory<ContactDb> contexts, StatusOptions options, TimeProvider time, ILogger<ClientStatuses> log)
    : IJournalSubscriber, IDisposable
{
    readonly ConcurrentDictionary<int, Lazy<StatusLane>> lanes = [];
    readonly CancellationTokenSource stop = new();

    public void Start()
    {
        List<int> accounts = [.. providers.All.Where(provider => provider.Api == ProviderApi.Client).Select(provider => provider.Id)];
        if (accounts.Count == 0)
        {
            return;
        }

        var since = time.NowMs() - (long)options.GiveUpAfter.TotalMilliseconds;
        using var db = contexts.CreateDbContext();
        foreach (var sent in db.ProviderMessages.AsNoTracking().Where(message => accounts.Contains(message.ProviderId) && message.MessageId != null && message.StatusAt > since
            && (message.Status == DeliveryStatus.Queued || message.Status == DeliveryStatus.Sent || message.Status == DeliveryStatus.Delivered)))
        {
            Lane(sent.ProviderId).Set(sent.MessageId!.Value, options.FirstPause);
        }
    }

    public void OnCommitted(IReadOnlyList<JournalEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry.Event is MessageAdded { Outgoing: { } outgoing })
            {
                Follow(outgoing.ProviderId, entry.Sequence);
            }
            else if (entry.Event is DeliveryChanged { Outgoing: { } again } changed)
            {
                Follow(again.ProviderId, changed.Sequence);
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

    void Follow(int providerId, long messageId)
    {
        if (providers.Find(providerId) is { Api: ProviderApi.Client })
        {
            Lane(providerId).Set(messageId, options.FirstPause);
        }
    }

    StatusLane Lane(int providerId) => lanes.GetOrAdd(providerId, id => new Lazy<StatusLane>(() => new StatusLane(messageId => Ask(id, messageId), options.Gap, time, stop.Token))).Value;

    async Task<TimeSpan?> Ask(int providerId, long messageId)
    {
        try
        {
            return await ask.Run(providerId, messageId, stop.Token);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !stop.IsCancellationRequested)
        {
            log.LogError(exception, "The status of message {Message} could not be asked for; trying again", messageId);
            return options.LongestPause;
        }
    }
}
