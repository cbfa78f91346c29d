using ContactCenter.Core.Common;

namespace ContactCenter.Core.Providers;

/// <summary>The rules of the provider form.</summary>
public sealed class ProviderRules : FieldRules<ProviderSettings>
{
    public const int LongestSecret = 2_000;
    const int FastestPerSecond = 1_000;

    public static readonly ProviderRules Instance = new();

    ProviderRules()
    {
        Text(provider => provider.Name, InputRules.Name, required: true);
        Known(provider => provider.Channel);
        Known(provider => provider.Api);
        Must(provider => provider.Domain, domain => InputRules.Check(domain, InputRules.Email, required: true) ?? (OutsideHttp.IsAddress(domain!) ? null : "bad-address"));
        Must(provider => provider.PlatformId, id => InputRules.Check(id, InputRules.Name, required: true) ?? (id.All(char.IsAsciiLetterOrDigit) ? null : "bad-platform"));
        Must("userName", provider => InputRules.Check(provider.UserName, InputRules.Name, required: provider.Api == ProviderApi.Client));
        Must("defaultCampaignId", provider => provider.Api.IsInbound() && provider.DefaultCampaignId is null ? "required" : null);
        Must("channel", provider => provider is { Api: ProviderApi.Cloud, Channel: not ProviderChannel.WhatsApp } ? "unknown" : null);
        Number(provider => provider.MaximumPerSecond, 1, FastestPerSecond);
        Must(provider => provider.Templates, TemplateRules.Check);
        Must(provider => provider.NewSecret, Secret);
        Must(provider => provider.NewAppSecret, Secret);
    }

    /// <summary>Every mistake of one that is not stored yet, missing secrets too.</summary>
    public static InvalidInput? CheckNew(ProviderSettings settings) =>
        (FieldError[])[.. Instance.Check(settings)?.Fields ?? [], .. MissingSecrets(null, settings)] is { Length: > 0 } mistakes ? new InvalidInput(mistakes) : null;

    /// <summary>A secret belongs to the API it was typed for.</summary>
    internal static IEnumerable<FieldError> MissingSecrets(Provider? stored, ProviderSettings settings)
    {
        if (string.IsNullOrEmpty(settings.NewSecret) && (stored?.Secret is null || stored.SecretApi != settings.Api))
            yield return new FieldError("newSecret", "required");
        if (settings.Api == ProviderApi.Cloud && string.IsNullOrEmpty(settings.NewAppSecret) && stored?.AppSecret is null)
            yield return new FieldError("newAppSecret", "required");
    }

    /// <summary>It travels in a header or in JSON, as it is.</summary>
    static string? Secret(string? secret) => InputRules.Check(secret, LongestSecret, required: false) ?? (secret is null || !secret.AsSpan().ContainsAnyExceptInRange(' ', '~') ? null : "bad-text");
}
