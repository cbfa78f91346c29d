namespace ContactCenter.Core.Providers;

/// <summary>Where a customer is reached at a provider: the company's account in a channel, and the customer's id there (for WhatsApp their number).</summary>
/// <param name="Channel">The provider's number of the channel (<see cref="WireChannels"/>).</param>
/// <param name="PlatformId">The company's account.</param>
/// <param name="ClientId">The customer.</param>
/// <param name="Session">The provider's present conversation with them, where it has such.</param>
public sealed record ProviderAddress(int Channel, string PlatformId, string ClientId, string? Session = null);

/// <summary>A customer as one provider knows them. One for each address; it outlives interactions.</summary>
public sealed class ProviderContact
{
    public long Id { get; init; }
    public int ProviderId { get; init; }
    public int Channel { get; init; }
    public required string PlatformId { get; init; }
    public required string ClientId { get; init; }

    /// <summary>The newest that the provider named.</summary>
    public string? Session { get; init; }

    /// <summary>When the customer last wrote, by the provider's clock where it tells (UTC ms); it opens WhatsApp's window of 24 hours.</summary>
    public long? LastHeardAt { get; init; }

    /// <summary>The newest inbound interaction with them.</summary>
    public long? InteractionId { get; init; }

    public ProviderAddress Address => new(Channel, PlatformId, ClientId, Session);

    /// <summary>After they wrote at that time.</summary>
    public ProviderContact Heard(long at) => at <= LastHeardAt ? this : new()
    {
        Id = Id,
        ProviderId = ProviderId,
        Channel = Channel,
        PlatformId = PlatformId,
        ClientId = ClientId,
        Session = Session,
        InteractionId = InteractionId,
        LastHeardAt = at,
    };
}

/// <summary>Says with whom an interaction is held.</summary>
public sealed class ProviderThread
{
    public long InteractionId { get; init; }
    public long ContactId { get; init; }
}

/// <summary>The numbers that Hey Now gives channels.</summary>
public static class WireChannels
{
    public const int WhatsApp = 1, Messenger = 2, Twitter = 3, FacebookWall = 5, OtherWhatsApp = 6, TwitterDirect = 24, WhatsAppCloud = 35;

    public static readonly TimeSpan Window = TimeSpan.FromHours(24);

    public static bool IsKnown(int channel) => channel is WhatsApp or Messenger or Twitter or FacebookWall or OtherWhatsApp or TwitterDirect or WhatsAppCloud;

    /// <summary>Only within <see cref="Window"/> of the customer's last message may anything but a template be sent.</summary>
    public static bool HasWindow(int channel) => channel is WhatsApp or OtherWhatsApp or WhatsAppCloud;

    /// <summary>The one that a new message of ours goes out on.</summary>
    public static int Of(Provider provider) => provider switch
    {
        { Api: ProviderApi.Cloud } => WhatsAppCloud,
        { Channel: ProviderChannel.Facebook } => Messenger,
        { Channel: ProviderChannel.Twitter } => TwitterDirect,
        _ => WhatsApp,
    };

    /// <summary>Ties the interactions of one customer together, whichever account of ours they wrote to.</summary>
    public static string VisitorOf(ProviderAddress address) => $"{Network(address.Channel)}/{address.ClientId}";

    static string Network(int channel) => channel switch
    {
        Messenger or FacebookWall => "facebook",
        Twitter or TwitterDirect => "twitter",
        _ => "whatsapp",
    };
}
