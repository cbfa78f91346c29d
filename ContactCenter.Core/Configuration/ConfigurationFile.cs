using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Quality;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Configuration;

/// <summary>A whole set-up without its secrets, to be moved and reviewed. Things name each other by their names and keys, never by numbers.</summary>
public sealed record ConfigurationFile
{
    public const int CurrentFormat = 1;

    static readonly JsonSerializerOptions json = new(JsonSerializerOptions.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
        MaxDepth = 32,
        RespectNullableAnnotations = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { DropNumbersAndSecrets } },
    };

    public int Format { get; init; } = CurrentFormat;
    public List<SecurityGroupSettings> SecurityGroups { get; init; } = [];
    public List<PortableUser> Users { get; init; } = [];
    public List<PortableQualityForm> QualityForms { get; init; } = [];
    public List<PortableBreak> Breaks { get; init; } = [];
    public List<PortableProvider> Providers { get; init; } = [];
    public List<PortableCampaign> Campaigns { get; init; } = [];
    public List<PortableResponse> SharedResponses { get; init; } = [];

    /// <summary>Pictures that campaigns name, base64 by name.</summary>
    public Dictionary<string, string> Images { get; init; } = [];

    public string Write() => JsonSerializer.Serialize(this, json);

    /// <summary>Null, and where it went wrong, when the text is no such file.</summary>
    public static ConfigurationFile? Read(string text, out string? mistake)
    {
        try
        {
            var file = JsonSerializer.Deserialize<ConfigurationFile>(text, json);
            mistake = file is { Format: CurrentFormat } ? null : "format";
            return mistake is null ? file : null;
        }
        catch (JsonException broken)
        {
            mistake = $"{broken.Path} ({broken.LineNumber + 1})";
            return null;
        }
    }

    /// <summary>The settings of a row in the form that the file holds; names are added by the caller.</summary>
    internal static TPortable From<TSettings, TPortable>(TSettings row) where TPortable : TSettings =>
        JsonSerializer.Deserialize<TPortable>(JsonSerializer.Serialize<TSettings>(row, json), json)!;

    static void DropNumbersAndSecrets(JsonTypeInfo type)
    {
        for (var at = type.Properties.Count - 1; at >= 0; at--)
        {
            var property = type.Properties[at];
            if (property.Name is "securityGroupId" or "qualityFormId" or "providerId" or "defaultCampaignId" or "campaignId" || property.AttributeProvider?.IsDefined(typeof(SecretAttribute), true) == true)
            {
                type.Properties.RemoveAt(at);
            }
        }
    }
}

/// <summary>A user without password: one that is new where it is imported must be given one.</summary>
public sealed class PortableUser : UserSettings
{
    public string Group { get; set; } = "";
}

public sealed class PortableQualityForm : QualityFormSettings
{
    public string Group { get; set; } = "";
}

public sealed class PortableBreak : BreakSettings
{
    public string Group { get; set; } = "";
}

/// <summary>A provider without its secret.</summary>
public sealed class PortableProvider : ProviderSettings
{
    /// <summary>Key of a Hey Now campaign.</summary>
    public string? DefaultCampaign { get; set; }
}

public sealed class PortableCampaign : CampaignSettings
{
    public string Group { get; set; } = "";
    public string? QualityForm { get; set; }
    public string? Provider { get; set; }
    public List<PortableMember> Members { get; set; } = [];
    public List<PortableResponse> CannedResponses { get; set; } = [];
}

/// <param name="User">The user name.</param>
public sealed record PortableMember(string User, int Penalty, int Position);

public sealed class PortableResponse : CannedResponseSettings;
