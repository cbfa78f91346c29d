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

    /// <summary>What the provider signs its deliveries with (Cloud), protected as the other.</summary>
    [JsonIgnore]
    public string? AppSecret { get; set; }

    /// <summary>SHA-256, hex, of the unguessable part of the inbound address (Direct, Cloud).</summary>
    [JsonIgnore]
    public string? InboundKeyHash { get; set; }

    /// <summary>What may be chosen from: only WhatsApp knows templates.</summary>
    [JsonIgnore, NotMapped]
    public IReadOnlyList<MessageTemplate> UsableTemplates => Channel == ProviderChannel.WhatsApp ? Templates : [];

    /// <summary>The template that is meant; null when it is none of ours.</summary>
    public MessageTemplate? Find(TemplateUse use) => UsableTemplates.FirstOrDefault(known => known.Name == use.Name && known.Language == use.Language);
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

    /// <summary>Messages that may go out in a second; null = as many as the provider takes.</summary>
    public int? MaximumPerSecond { get; set; }

    /// <summary>What may be sent outside WhatsApp's window.</summary>
    public List<MessageTemplate> Templates { get; set; } = [];

    /// <summary>Partner token (Direct), password (Client) or access token (Cloud), as typed; it is stored elsewhere and encrypted. Empty = the stored one stays.</summary>
    [Secret, NotMapped]
    public string? NewSecret { get; set; }

    /// <summary>As the other: the app secret of Cloud.</summary>
    [Secret, NotMapped]
    public string? NewAppSecret { get; set; }
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

    /// <summary>WhatsApp's own, without Hey Now: conversations of campaigns, both ways, and templates.</summary>
    Cloud = 3,
}

public static class ProviderApis
{
    /// <summary>Customers' messages come by it.</summary>
    public static bool IsInbound(this ProviderApi api) => api is ProviderApi.Direct or ProviderApi.Cloud;
}

/// <summary>A message that WhatsApp approved. Its places are {{1}}, {{2}}, …</summary>
/// <param name="Name">As WhatsApp knows it.</param>
/// <param name="Language">Its code there, as es_AR.</param>
/// <param name="Text">As it was approved, for people to choose by.</param>
public sealed record MessageTemplate(string Name, string Language, string Text);
