using System.Collections.Concurrent;
using System.Text.Json;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Files;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace ContactCenter.Core.Providers.Sending;

/// <summary>One attempt to send a queued message, and what is kept of its outcome.</summary>
public sealed class SendQueued(IUnitsOfWork units, IDbContextFactory<ContactDb> contexts, ProviderDirectory providers, IEnumerable<IProviderAdapter> adapters, UserDirectory users, FileStore files, OutboxOptions options, TimeProvider time, ILogger<SendQueued> log)
{
    readonly Dictionary<ProviderApi, IProviderAdapter> byApi = adapters.ToDictionary(adapter => adapter.Api);

    /// <summary>Accepted, while it could not be stored: by our id. It must not be sent anew.</summary>
    readonly ConcurrentDictionary<string, Accepted> unstored = [];

    /// <summary>The outcome; null when there is nothing to send (any more), or it was given up.</summary>
    public async Task<SendOutcome?> Run(int providerId, long messageId, CancellationToken stop)
    {
        if (await Load(messageId) is not { } queued)
        {
            return null;
        }

        var (message, at) = queued;
        if (providers.Find(providerId) is not { } provider || !byApi.TryGetValue(provider.Api, out var adapter))
        {
            await Keep(message, DeliveryStatus.Failed, FailureCodes.ProviderGone, null);
            return null;
        }

        var outcome = unstored.TryGetValue(message.Id, out var known) ? known : await Attempt(adapter, provider, message, stop);
        switch (outcome)
        {
            case Accepted accepted:
                unstored[message.Id] = accepted;
                await KeepAccepted(message, accepted.Id);
                unstored.TryRemove(message.Id, out _);
                break;
            case Refused refused:
                await Keep(message, DeliveryStatus.Failed, refused.Code, refused.Reason);
                break;
            case not null when time.NowMs() - at > options.GiveUpAfter.TotalMilliseconds:
                await Keep(message, DeliveryStatus.Failed, FailureCodes.GaveUp, (outcome as Unavailable)?.Reason);
                return null;
            case Unavailable unavailable:
                log.LogWarning("Provider {Provider} did not take message {Message}: {Reason}", provider.Name, messageId, unavailable.Reason);
                break;
            case NotAuthorised:
                log.LogWarning("Provider {Provider} refuses our credentials; message {Message} waits", provider.Name, messageId);
                break;
        }

        return outcome;
    }

    /// <summary>What we cannot say for a fault of our own may be said later, and not for ever.</summary>
    async Task<SendOutcome> Attempt(IProviderAdapter adapter, Provider provider, OutgoingMessage message, CancellationToken stop)
    {
        try
        {
            return await adapter.Send(provider, message, stop);
        }
        catch (Exception fault) when (!stop.IsCancellationRequested)
        {
            log.LogError(fault, "Message {Message} could not be put to provider {Provider}", message.MessageId, provider.Name);
            return new Unavailable("a fault of ours");
        }
    }

    async Task<(OutgoingMessage Message, long At)?> Load(long messageId)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var found = await (
            from queued in db.ProviderMessages.AsNoTracking()
            where queued.MessageId == messageId && queued.Status == DeliveryStatus.Queued
            join message in db.Messages.AsNoTracking() on messageId equals message.Id
            join thread in db.ProviderThreads.AsNoTracking() on message.InteractionId equals thread.InteractionId
            join contact in db.ProviderContacts.AsNoTracking() on thread.ContactId equals contact.Id
            select new { queued, message, contact }).FirstOrDefaultAsync();
        if (found is null)
        {
            return null;
        }

        var (row, written) = (found.queued, found.message);
        return (new OutgoingMessage(messageId, row.ProviderId, found.contact.Address, row.ProviderMessageId, PlainText(written))
        {
            Template = row.Template is { } template ? JsonSerializer.Deserialize<TemplateUse>(template, JsonSerializerOptions.Web) : null,
            File = written.Kind == MessageKind.Text ? null : await FileOf(db, written),
            Author = written.AgentId is { } agent ? (agent, users.NameOf(agent)) : null,
            Answers = written.ReplyTo is { } answered
                ? await db.ProviderMessages.Where(theirs => theirs.MessageId == answered && theirs.Status != DeliveryStatus.Queued && theirs.Status != DeliveryStatus.Failed).Select(theirs => theirs.ProviderMessageId).FirstOrDefaultAsync()
                : null,
        }, Math.Max(written.At, row.StatusAt));
    }

    async Task<OutgoingFile?> FileOf(ContactDb db, Message message) => await db.Files.AsNoTracking().FirstOrDefaultAsync(file => file.MessageId == message.Id) is { } file
        ? new OutgoingFile(file.Name, file.ContentType, files.PathOf(file.PublicId), message.Kind == MessageKind.Voice)
        : null;

    /// <summary>Messengers know no Markdown.</summary>
    static string PlainText(Message message) => message is { Kind: MessageKind.Text, From: MessageFrom.Agent } ? MarkdownText.ToPlain(message.Text) : message.Text;

    Task KeepAccepted(OutgoingMessage message, string? acceptedAs) => units.Run<Result>(unit =>
    {
        if (unit.Providers.Accepted(message.ProviderId, message.Id, acceptedAs) is { } now)
        {
            Tell(unit, message, now.Status, now.Code, now.Reason);
        }

        return Result.Done;
    });

    Task Keep(OutgoingMessage message, DeliveryStatus status, string code, string? reason) => units.Run<Result>(unit =>
    {
        var words = reason is null || !InputRules.IsStorable(reason) ? null : InputRules.Cut(reason, InputRules.Extra);
        if (unit.Providers.Move(message.ProviderId, message.Id, status, code, words))
        {
            Tell(unit, message, status, code, words);
        }

        return Result.Done;
    });

    static void Tell(Unit unit, OutgoingMessage message, DeliveryStatus status, string? code, string? reason)
    {
        if (unit.FindMessage(message.MessageId) is { } stored && unit.FindHead(stored.InteractionId) is { } head)
        {
            unit.Append(new DeliveryChanged(message.MessageId, status) { Code = code, Reason = reason }, head.Id, head.CampaignId, head.AgentId);
        }
    }
}
