using ContactCenter.Core.Interactions;

namespace ContactCenter.Core.Providers;

/// <summary>A message at its provider, as the message path needs it.</summary>
public readonly record struct KnownMessage(long? MessageId, long? InteractionId, Delivery Delivery);

/// <summary>What a unit keeps of providers: their customers, and their ids of messages.</summary>
public interface IProviderRows
{
    /// <summary>The customer of that address, made when there is none.</summary>
    ProviderContact Contact(int providerId, ProviderAddress address);

    /// <summary>The customer of that address; null when there is none.</summary>
    ProviderContact? FindContact(int providerId, ProviderAddress address);

    /// <summary>With whom the interaction is held; null where that is a website's visitor.</summary>
    ProviderContact? ContactOf(long interactionId);

    /// <summary>The interaction is held with them; an inbound one is their newest.</summary>
    void Hold(long interactionId, ProviderContact contact, bool inbound);

    /// <summary>They wrote: the newest session, and the latest time, stay.</summary>
    void Heard(ProviderContact contact, string? session, long at);

    KnownMessage? Find(int providerId, string providerMessageId);

    /// <summary>Its id is known from now on. <paramref name="messageId"/> is null when it held no words.</summary>
    void Received(int providerId, string providerMessageId, long? interactionId, long? messageId);

    /// <summary>The next message that is added to the interaction goes out as this, by that provider.</summary>
    void UseTemplate(int providerId, TemplateUse template);

    /// <summary>Moves a message of ours on; false when it stood there or further already.</summary>
    bool Move(int providerId, string providerMessageId, DeliveryStatus to, string? code, string? reason);

    /// <summary>What is told of an id that nobody knows yet: the answer that names it may still be on its way.</summary>
    void KeepEarly(int providerId, string providerMessageId, Delivery told);

    /// <summary>The provider accepted it, under an id of its own or the one it was sent with. Where it stands now; null when it stood there already.</summary>
    Delivery? Accepted(int providerId, string sentAs, string? acceptedAs);

    /// <summary>A failed one is sent again, under a new id; false when it has not failed.</summary>
    bool QueueAgain(long messageId);

    /// <summary>A file that is to be fetched.</summary>
    void Expect(ProviderFile file);

    /// <summary>The file is expected no more; false when it was not.</summary>
    bool Fetched(long fileId);

    /// <summary>What came under that id had no words; this message is what it held.</summary>
    void Became(int providerId, string providerMessageId, long messageId);

    /// <summary>What was told before that time (UTC ms) of messages that belong to no conversation here is forgotten.</summary>
    void ForgetUnowned(long before);

    /// <summary>Of this message, by its own id.</summary>
    ProviderMessage? Of(long messageId);
}
