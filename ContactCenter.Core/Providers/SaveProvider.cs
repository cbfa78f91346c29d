using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Providers;

/// <summary>What a save answers. <paramref name="InboundKey"/> is told this once, when a Direct or Cloud provider gets its inbound address.</summary>
public readonly record struct SavedProvider(int Id, int Version, string? InboundKey);

/// <summary>An administrator of group All creates or changes an account at Hey Now or WhatsApp.</summary>
public sealed class SaveProvider(IUnitsOfWork units, ProviderSecrets secrets)
{
    public Task<Result<SavedProvider>> Run(Actor actor, Edited<ProviderSettings> input)
    {
        var edited = input.Tidied();
        var key = ProviderSecrets.NewKey();
        return units.Run(unit => Save(unit, actor, edited, key));
    }

    /// <summary>For an import, which brings none: it is typed afterwards, and a Direct provider's address made.</summary>
    internal static Result<Provider> SaveWithoutSecret(Unit unit, Actor actor, Edited<ProviderSettings> edited) => SaveWithoutSecret(unit, actor, edited, ProviderRules.Instance.Check);

    static Result<Provider> SaveWithoutSecret(Unit unit, Actor actor, Edited<ProviderSettings> edited, Func<ProviderSettings, InvalidInput?> rules)
    {
        if (unit.Refuse(actor, Roles.Administrator) is { } refused)
            return refused;
        if (!actor.IsOfAll)
            return new NotAllowed();
        if ((rules(edited.Settings) ?? Check(unit, edited)) is { } invalid)
            return invalid;
        unit.Append(new SharedSettingsChanged());
        var before = edited.Id is { } id && ConfigurationWriter.Find<Provider>(unit, actor, id) is { } found ? (found.Api, found.Domain) : default((ProviderApi Api, string? Domain)?);
        var saved = ConfigurationWriter.Save<ProviderSettings, Provider>(unit, actor, "provider", edited, provider => provider.Name);
        // A secret goes only to the address and by the API that it was typed for.
        if (saved.IsDone && before is { } was && (was.Api, was.Domain) != (saved.Value.Api, saved.Value.Domain))
        {
            saved.Value.Secret = null;
            (saved.Value.AppSecret, saved.Value.InboundKeyHash) = was.Api == saved.Value.Api ? (saved.Value.AppSecret, saved.Value.InboundKeyHash) : (null, null);
            unit.Db.SaveChanges();
        }

        return saved;
    }

    Result<SavedProvider> Save(Unit unit, Actor actor, Edited<ProviderSettings> edited, string key)
    {
        var before = edited.Id is { } id ? ConfigurationWriter.Find<Provider>(unit, actor, id)?.Api : null;
        var saved = SaveWithoutSecret(unit, actor, edited, edited.Id is null ? ProviderRules.CheckNew : ProviderRules.Instance.Check);
        if (!saved.IsDone)
            return saved.Error;
        var row = saved.Value;
        if (ProviderRules.MissingSecrets(row, edited.Settings).ToList() is { Count: > 0 } missing)
            return new InvalidInput(missing);
        if (!string.IsNullOrEmpty(edited.Settings.NewSecret))
            (row.Secret, row.SecretApi) = (secrets.Protect(edited.Settings.NewSecret), row.Api);
        row.AppSecret = row.Api != ProviderApi.Cloud ? null : string.IsNullOrEmpty(edited.Settings.NewAppSecret) ? row.AppSecret : secrets.Protect(edited.Settings.NewAppSecret);
        var isInbound = row.Api.IsInbound();
        var isNew = isInbound && (row.InboundKeyHash is null || before != row.Api);
        row.InboundKeyHash = !isInbound ? null : isNew ? ProviderSecrets.HashOf(key) : row.InboundKeyHash;
        unit.Db.SaveChanges();
        return new SavedProvider(row.Id, row.Version, isNew ? key : null);
    }

    static InvalidInput? Check(Unit unit, Edited<ProviderSettings> edited)
    {
        var settings = edited.Settings;
        if (unit.Db.Providers.Any(other => other.Id != edited.Id && other.Name == settings.Name))
            return new InvalidInput("name", "taken");
        return settings.DefaultCampaignId is { } id && !unit.Db.Campaigns.Any(campaign => campaign.Id == id && campaign.DeletedAt == null && campaign.Channel == Channel.HeyNow)
            ? new InvalidInput("defaultCampaignId", "unknown")
            : null;
    }
}

/// <summary>A new inbound address for a Direct or Cloud provider; the old one stops at once. The answer is the new key, told this once.</summary>
public sealed class RotateInboundKey(IUnitsOfWork units)
{
    public Task<Result<string>> Run(Actor actor, int id)
    {
        var key = ProviderSecrets.NewKey();
        return units.Run<Result<string>>(unit =>
        {
            if (unit.Refuse(actor, Roles.Administrator) is { } refused)
                return refused;
            if (!actor.IsOfAll)
                return new NotAllowed();
            if (ConfigurationWriter.Find<Provider>(unit, actor, id) is not { } provider || !provider.Api.IsInbound())
                return new NotFound();
            provider.InboundKeyHash = ProviderSecrets.HashOf(key);
            unit.Db.SaveChanges();
            ConfigurationWriter.Audit(unit, actor, "provider.key-rotated", ConfigurationWriter.Subject("provider", id), provider.Name, []);
            unit.Append(new SharedSettingsChanged());
            return key;
        });
    }
}

/// <summary>Removes a provider that no campaign uses.</summary>
public sealed class DeleteProvider(IUnitsOfWork units)
{
    public Task<Result> Run(Actor actor, int id) => units.Run<Result>(unit =>
    {
        if (unit.Refuse(actor, Roles.Administrator) is { } refused)
            return refused;
        if (!actor.IsOfAll)
            return new NotAllowed();
        if (ConfigurationWriter.Find<Provider>(unit, actor, id) is not { } provider)
            return new NotFound();
        var campaigns = unit.Db.Campaigns.Where(campaign => campaign.ProviderId == id && campaign.DeletedAt == null).OrderBy(campaign => campaign.Name).Select(campaign => campaign.Name).Take(10).ToList();
        if (campaigns.Count > 0)
            return new InUse(campaigns);
        ConfigurationWriter.Delete(unit, actor, "provider", provider, provider.Name);
        unit.Append(new SharedSettingsChanged());
        return Result.Done;
    });
}
