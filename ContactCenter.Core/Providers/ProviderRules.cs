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

    /// <summary>It travels in a header or in JSON, as it is.</summary>
    static string? Secret(string? secret) => InputRules.Check(secret, LongestSecret, required: false) ?? (secret is null || !secret.AsSpan().ContainsAnyExceptInRange(' ', '~') ? null : "bad-text");
}
