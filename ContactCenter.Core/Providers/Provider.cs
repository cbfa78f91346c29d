using System.ComponentModel.DataAnnotations.Schema;
using System.Text.Json.Serialization;
using ContactCenter.Core.Configuration;

namespace ContactCenter.Core.Providers;

/// <summary>An account at Hey Now. Its secret is stored encrypted and never handed out again.</summary>
public sealed class Provider : ProviderSettings, IConfigured
{
    public int Id { get; set; }
    public int Version { get; set; }

    /// <summary>Partner token (Direct) or password (Client), protected by a key outside the database.</summary>
    [JsonIgnore]
    public string? Secret { get; set; }

    /// <summary>The API that the secret was typed for.</summary>
    [JsonIgnore]
    public ProviderApi? SecretApi { get; set; }

    /// <summary>SHA-256, hex, of the unguessable part of the inbound address (Direct).</summary>
    [JsonIgnore]
    public string? InboundKeyHash { get; set; }
}

/// <summary>What an administrator sets on a provider, besides its secret.</summary>
public class ProviderSettings
{
    /// <summary>Unique.</summary>
    public string Name { get; set; } = "";
    public ProviderChannel Channel { get; set; } = ProviderChannel.WhatsApp;
    public ProviderApi Api { get; set; } = ProviderApi.Direct;

    /// <summary>Address of the API, https; without a path for Client.</summary>
    public string? Domain { get; set; }
    public string PlatformId { get; set; } = "";

    /// <summary>Client API only.</summary>
    public string? UserName { get; set; }

    /// <summary>Where an unknown skill leads; required for Direct.</summary>
    public int? DefaultCampaignId { get; set; }

    /// <summary>Partner token (Direct) or password (Client), as typed; it is stored elsewhere and encrypted. Empty = the stored one stays.</summary>
    [Secret, NotMapped]
    public string? NewSecret { get; set; }
}

/// <summary>Numbers are stored.</summary>
public enum ProviderChannel
{
    WhatsApp = 1,
    Facebook = 2,
    Twitter = 3,
}

/// <summary>Numbers are stored.</summary>
public enum ProviderApi
{
    /// <summary>Conversations of campaigns, both ways.</summary>
    Direct = 1,

    /// <summary>Single messages sent by form.</summary>
    Client = 2,
}
