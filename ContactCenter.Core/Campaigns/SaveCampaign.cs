using ContactCenter.Core.Common;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Data;
using ContactCenter.Core.Files;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Campaigns;

/// <summary>An administrator creates or changes a campaign of a group they see. The running system obeys at once; chats in progress go on.</summary>
public sealed class SaveCampaign(IUnitsOfWork units, ProviderSecrets secrets)
{
    public Task<Result<Saved>> Run(Actor actor, Edited<CampaignSettings> input)
    {
        var edited = input.Tidied();
        Settle(edited.Settings);
        var secret = string.IsNullOrEmpty(edited.Settings.NewAlertSecret) ? null : secrets.Protect(edited.Settings.NewAlertSecret);
        return units.Run(unit => Save(unit, actor, edited, campaign => IsSigned(campaign, secret) ? null : new InvalidInput("newAlertSecret", "required")));
    }

    /// <summary>A webhook has a secret: the one that was typed, or the stored one.</summary>
    static bool IsSigned(Campaign campaign, string? secret)
    {
        campaign.AlertSecret = campaign.Alerts.Webhook is null ? null : secret ?? campaign.AlertSecret;
        return campaign.Alerts.Webhook is null || campaign.AlertSecret is not null;
    }

    /// <param name="unit">In which.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="edited">What to store.</param>
    /// <param name="complete">Sets what the row has besides its settings, and may refuse.</param>
    internal static Result<Saved> Save(Unit unit, Actor actor, Edited<CampaignSettings> edited, Func<Campaign, InvalidInput?>? complete = null)
    {
        if (unit.Refuse(actor, Roles.Administrator) is { } refused)
            return refused;
        var settings = edited.Settings;
        if ((CampaignRules.Instance.Check(settings) ?? References(unit, actor, settings)) is { } invalid)
            return invalid;
        if (SettleKey(unit, edited) is { } taken)
            return taken;
        var saved = ConfigurationWriter.Save<CampaignSettings, Campaign>(unit, actor, "campaign", edited, campaign => campaign.Name);
        if (!saved.IsDone)
            return saved.Error;
        if (complete?.Invoke(saved.Value) is { } incomplete)
            return incomplete;
        unit.Db.SaveChanges();
        CampaignImages.DropUnused(unit);
        unit.Append(new CampaignChanged(), campaignId: saved.Value.Id);
        return new Saved(saved.Value.Id, saved.Value.Version);
    }

    /// <summary>What follows from other settings.</summary>
    internal static void Settle(CampaignSettings settings)
    {
        settings.Color = settings.Color.ToLowerInvariant();
        settings.Distribution = settings.Strategy.IsPicked() ? null : settings.Distribution ?? Distribution.RoundRobin;
        settings.AllowedDomains = [.. settings.AllowedDomains.Where(domain => domain.Length > 0).Select(AllowedDomain.Normalised).Distinct()];
        settings.Skills = [.. settings.Skills.Where(skill => skill.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];
        settings.FileTypes = FileGroups.Ordered(settings.FileTypes);
        settings.ExtraRequired &= settings.ExtraVisible;
        settings.DaysToKeep = settings.DaysToKeep == 0 ? null : settings.DaysToKeep;
        settings.Alerts.Webhook = string.IsNullOrEmpty(settings.Alerts.Webhook) ? null : settings.Alerts.Webhook;
        if (settings.Channel == Channel.HeyNow)
            (settings.MaximumQueue, settings.MaximumWait, settings.AutomaticEnd, settings.AllowedDomains) = (null, null, null, []);
        else
            (settings.ProviderId, settings.Skills) = (null, []);
    }

    static InvalidInput? References(Unit unit, Actor actor, CampaignSettings settings)
    {
        if (!unit.Db.SecurityGroups.Any(group => group.Id == settings.SecurityGroupId))
            return new InvalidInput("securityGroupId", "unknown");
        if (settings.QualityFormId is { } form && !unit.Db.QualityForms.Any(known => known.Id == form && known.DeletedAt == null && (known.SecurityGroupId == SecurityGroup.All || actor.IsOfAll || known.SecurityGroupId == actor.SecurityGroupId)))
            return new InvalidInput("qualityFormId", "unknown");
        if (settings.ProviderId is { } provider && !unit.Db.Providers.Any(known => known.Id == provider))
            return new InvalidInput("providerId", "unknown");
        return settings.Image is { } image && !CampaignImages.Exists(unit, image) ? new InvalidInput("image", "unknown") : null;
    }

    /// <summary>A key, once pasted into pages, stays; a new campaign's is made from its name where none was typed.</summary>
    static InvalidInput? SettleKey(Unit unit, Edited<CampaignSettings> edited)
    {
        var settings = edited.Settings;
        if (edited.Id is { } id)
        {
            var stored = unit.Db.Campaigns.Where(campaign => campaign.Id == id).Select(campaign => new { campaign.Key, campaign.Channel }).FirstOrDefault();
            return stored is null || (settings.Key == stored.Key && settings.Channel == stored.Channel) ? null : new InvalidInput("key", "fixed");
        }

        bool IsTaken(string key) => unit.Db.Campaigns.Any(other => other.Channel == settings.Channel && other.Key == key && other.DeletedAt == null);
        if (settings.Key.Length > 0)
            return IsTaken(settings.Key) ? new InvalidInput("key", "taken") : null;
        settings.Key = CampaignKeys.Free(CampaignKeys.From(settings.Name), IsTaken);
        return null;
    }
}
