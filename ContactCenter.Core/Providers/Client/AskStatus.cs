using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Providers.Examples;
using ContactCenter.Core.Providers.Receiving;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Providers.Client;

/// <summary>Asks once how far a message came, and lets the answer in like a status that a provider delivers.</summary>
public sealed class AskStatus(IDbContextFactory<ContactDb> contexts, ProviderDirectory providers, ClientAdapter client, ReceiveNews receive, StatusOptions options, TimeProvider time)
{
    /// <summary>How long to wait until it is asked again; null = not any more.</summary>
    public async Task<TimeSpan?> Run(int providerId, long messageId, CancellationToken stop)
    {
        if (providers.Find(providerId) is not { Api: ProviderApi.Client } provider || await Find(messageId, stop) is not { } sent || !IsOpen(sent.Status))
        {
            return null;
        }

        // Nobody outside knows of a customer who is played here.
        if (ExampleCustomers.Has(provider, sent.To))
        {
            return null;
        }

        var age = TimeSpan.FromMilliseconds(Math.Max(0, time.NowMs() - sent.At));
        if (age > options.GiveUpAfter)
        {
            return null;
        }

        if (sent.Status != DeliveryStatus.Queued && await client.AskStatus(provider, sent.To, sent.Id, stop) is { } news && news.Status > sent.Status)
        {
            await receive.Run(provider, [news], stop);
            return IsOpen(news.Status) ? options.Pause(age) : null;
        }

        return options.Pause(age);
    }

    internal static bool IsOpen(DeliveryStatus status) => status is DeliveryStatus.Queued or DeliveryStatus.Sent or DeliveryStatus.Delivered;

    async Task<(string Id, DeliveryStatus Status, long At, ProviderAddress To)?> Find(long messageId, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var found = await (
            from sent in db.ProviderMessages.AsNoTracking()
            where sent.MessageId == messageId
            join message in db.Messages on messageId equals message.Id
            join thread in db.ProviderThreads on sent.InteractionId equals thread.InteractionId
            join contact in db.ProviderContacts.AsNoTracking() on thread.ContactId equals contact.Id
            select new { sent, message.At, contact }).FirstOrDefaultAsync(stop);
        return found is null ? null : (found.sent.ProviderMessageId, found.sent.Status, Math.Max(found.At, found.sent.Status == DeliveryStatus.Queued ? found.sent.StatusAt : 0), found.contact.Address);
    }
}
