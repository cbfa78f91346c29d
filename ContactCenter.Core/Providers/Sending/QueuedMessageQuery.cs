using System.Text.Json;
using ContactCenter.Core.Data;
using ContactCenter.Core.Files;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Providers.Sending;

/// <summary>A queued message as it goes out.</summary>
/// <param name="At">When it was written, or put to the queue again (UTC ms).</param>
public sealed record QueuedMessage(OutgoingMessage Message, long At);

/// <summary>Reads a message that waits to be sent.</summary>
public sealed class QueuedMessageQuery(IDbContextFactory<ContactDb> contexts, UserDirectory users, FileStore files)
{
    /// <summary>Null when it does not wait (any more).</summary>
    public async Task<QueuedMessage?> Find(long messageId)
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
        return new QueuedMessage(
            new OutgoingMessage(messageId, row.ProviderId, found.contact.Address, row.ProviderMessageId, PlainText(written))
            {
                Template = row.Template is { } template ? JsonSerializer.Deserialize<TemplateUse>(template, JsonSerializerOptions.Web) : null,
                File = written.Kind == MessageKind.Text ? null : await FileOf(db, messageId),
                Author = written.AgentId is { } agent ? (agent, users.NameOf(agent)) : null,
                Answers = written.ReplyTo is { } answered ? await KnownAs(db, answered) : null,
            },
            Math.Max(written.At, row.StatusAt));
    }

    async Task<OutgoingFile?> FileOf(ContactDb db, long messageId) => await db.Files.AsNoTracking().FirstOrDefaultAsync(file => file.MessageId == messageId) is { } file
        ? new OutgoingFile(file.Name, file.ContentType, files.PathOf(file.PublicId))
        : null;

    /// <summary>The provider's id of it; what did not arrive there cannot be quoted.</summary>
    static Task<string?> KnownAs(ContactDb db, long messageId) => db.ProviderMessages
        .Where(message => message.MessageId == messageId && message.Status != DeliveryStatus.Queued && message.Status != DeliveryStatus.Failed)
        .Select(message => message.ProviderMessageId).FirstOrDefaultAsync();

    /// <summary>Messengers know no Markdown.</summary>
    static string PlainText(Message message) => message is { Kind: MessageKind.Text, From: MessageFrom.Agent } ? MarkdownText.ToPlain(message.Text) : message.Text;
}
