using System.Text.Json;
using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Providers;

namespace ContactCenter.Core.Data.Sqlite;

/// <summary>A unit's rows of providers. What goes out in an interaction that is held at a provider is queued here, whoever says it, in the unit that says it.</summary>
sealed class SqliteProviderRows(ProviderStatements statements, SqliteUnit unit) : IProviderRows
{
    (int ProviderId, string Use)? template;

    public void BeginUnit() => template = null;

    public ProviderContact Contact(int providerId, ProviderAddress address)
    {
        if (FindContact(providerId, address) is { } known)
        {
            return known;
        }

        unit.BeforeWrite();
        statements.AddContact.Bind(1, providerId).Bind(2, address.ClientId).Bind(3, address.Channel).Bind(4, address.PlatformId).Bind(5, address.Session).Run();
        return FindContact(providerId, address)!;
    }

    /// <summary>A form of delivery names the session only: then it stands for the customer.</summary>
    public ProviderContact? FindContact(int providerId, ProviderAddress address) => address.ClientId == address.Session && statements.BySession.Bind(1, providerId).Bind(2, address.Session).Bind(3, address.Channel).Bind(4, address.PlatformId).First(ProviderStatements.ReadContact) is { } known
        ? known
        : statements.Contact.Bind(1, providerId).Bind(2, address.ClientId).Bind(3, address.Channel).Bind(4, address.PlatformId).First(ProviderStatements.ReadContact);

    public ProviderContact? ContactOf(long interactionId) => statements.ContactOf.Bind(1, interactionId).First(ProviderStatements.ReadContact);

    public void Hold(long interactionId, ProviderContact contact, bool inbound)
    {
        unit.BeforeWrite();
        statements.AddThread.Bind(1, interactionId).Bind(2, contact.Id).Run();
        if (inbound)
        {
            statements.SetNewest.Bind(1, contact.Id).Bind(2, interactionId).Run();
        }
    }

    public void Heard(ProviderContact contact, string? session, long at)
    {
        unit.BeforeWrite();
        statements.Heard.Bind(1, contact.Id).Bind(2, session).Bind(3, at).Run();
    }

    public KnownMessage? Find(int providerId, string providerMessageId) => statements.Known.Bind(1, providerId).Bind(2, providerMessageId)
        .First<KnownMessage?>(row => new KnownMessage(row.LongOrNull(0), row.LongOrNull(1), new Delivery((DeliveryStatus)row.Int(2), row.TextOrNull(3), row.TextOrNull(4))));

    public void Received(int providerId, string providerMessageId, long? interactionId, long? messageId)
    {
        unit.BeforeWrite();
        Add(providerId, providerMessageId, interactionId, messageId, DeliveryStatus.Received, null);
    }

    public void UseTemplate(int providerId, TemplateUse use) => template = (providerId, JsonSerializer.Serialize(use, JsonSerializerOptions.Web));

    /// <summary>A message that was just stored: where it goes out, if its interaction is held at a provider.</summary>
    public Outgoing? Queue(long interactionId, long messageId, MessageFrom from)
    {
        if (from is MessageFrom.Customer or MessageFrom.Bot || ContactOf(interactionId) is not { } contact)
        {
            return null;
        }

        var providerId = template?.ProviderId ?? contact.ProviderId;
        Add(providerId, PublicId.New(), interactionId, messageId, DeliveryStatus.Queued, template?.Use);
        template = null;
        return new Outgoing(providerId, contact.Id);
    }

    public bool Move(int providerId, string providerMessageId, DeliveryStatus to, string? code, string? reason)
    {
        unit.BeforeWrite();
        return statements.Move.Bind(1, providerId).Bind(2, providerMessageId).Bind(3, (int)to).Bind(4, unit.Now).Bind(5, code).Bind(6, reason).Inserts();
    }

    public void KeepEarly(int providerId, string providerMessageId, Delivery told)
    {
        unit.BeforeWrite();
        Add(providerId, providerMessageId, null, null, DeliveryStatus.Queued, null);
        Move(providerId, providerMessageId, told.Status, told.Code, told.Reason);
    }

    public Delivery? Accepted(int providerId, string sentAs, string? acceptedAs)
    {
        unit.BeforeWrite();
        var now = new Delivery(DeliveryStatus.Sent);
        if (acceptedAs is not null && acceptedAs != sentAs)
        {
            if (Find(providerId, acceptedAs) is { MessageId: null } early)
            {
                now = early.Delivery.Status > now.Status ? early.Delivery : now;
                statements.Drop.Bind(1, providerId).Bind(2, acceptedAs).Run();
            }

            statements.Rename.Bind(1, providerId).Bind(2, sentAs).Bind(3, acceptedAs).Run();
        }

        return Move(providerId, acceptedAs ?? sentAs, now.Status, now.Code, now.Reason) ? now : null;
    }

    public bool QueueAgain(long messageId)
    {
        unit.BeforeWrite();
        return statements.QueueAgain.Bind(1, messageId).Bind(2, PublicId.New()).Bind(3, unit.Now).Inserts();
    }

    public void Expect(ProviderFile file)
    {
        unit.BeforeWrite();
        statements.Expect.Bind(1, file.ProviderId).Bind(2, file.ProviderMessageId).Bind(3, file.InteractionId).Bind(4, file.FromCustomer ? 1 : 0).Bind(5, file.Source)
            .Bind(6, file.Name).Bind(7, file.ContentType).Bind(8, file.IsVoice ? 1 : 0).Bind(9, file.SentAt).Bind(10, file.NamedAt).Run();
    }

    public bool Fetched(long fileId)
    {
        unit.BeforeWrite();
        return statements.Fetched.Bind(1, fileId).Inserts();
    }

    public void Became(int providerId, string providerMessageId, long messageId)
    {
        unit.BeforeWrite();
        statements.Became.Bind(1, providerId).Bind(2, providerMessageId).Bind(3, messageId).Run();
    }

    public void ForgetUnowned(long before)
    {
        unit.BeforeWrite();
        statements.ForgetUnowned.Bind(1, before).Run();
    }

    public ProviderMessage? Of(long messageId) => statements.OfMessage.Bind(1, messageId).First(ProviderStatements.ReadMessage);

    /// <summary>All that providers know of an interaction, and the customer when it was the last with them.</summary>
    public void Erase(long interactionId)
    {
        foreach (var statement in statements.Erase)
        {
            statement.Bind(1, interactionId).Run();
        }
    }

    void Add(int providerId, string providerMessageId, long? interactionId, long? messageId, DeliveryStatus status, string? use) => statements.Add
        .Bind(1, providerId).Bind(2, providerMessageId).Bind(3, interactionId).Bind(4, messageId).Bind(5, (int)status).Bind(6, unit.Now).Bind(7, use).Run();
}
