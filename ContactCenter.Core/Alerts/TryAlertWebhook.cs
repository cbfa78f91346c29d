using System.Text.Json;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Data;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Alerts;

/// <summary>What a trial showed.</summary>
/// <param name="Failure">Null = it was taken; else the status of the answer, or `no-answer`, `unreachable`, `private-address`, `secret-lost`.</param>
public sealed record WebhookTrial(string? Failure);

/// <summary>An administrator tries a campaign's webhook as it stands in the form, saved or not: one signed `alert.test` is posted, once. In the audit.</summary>
public sealed class TryAlertWebhook(IUnitsOfWork units, ProviderSecrets secrets, AlertWire wire)
{
    public async Task<Result<WebhookTrial>> Run(Actor actor, Edited<CampaignSettings> input)
    {
        var edited = input.Tidied();
        var typed = string.IsNullOrEmpty(edited.Settings.NewAlertSecret) ? null : edited.Settings.NewAlertSecret;
        var asked = await units.Run(unit => Ask(unit, actor, edited, typed));
        if (!asked.IsDone)
        {
            return asked.Error;
        }

        if ((typed ?? secrets.Read(asked.Value)) is not { } secret)
        {
            return new WebhookTrial("secret-lost");
        }

        var id = PublicId.New();
        var body = JsonSerializer.Serialize(new { id, @event = "alert.test", alert = (object?)null, campaign = new { key = edited.Settings.Key, name = edited.Settings.Name } }, JsonSerializerOptions.Web);
        return new WebhookTrial(await wire.Post(edited.Settings.Alerts.Webhook!, secret, id, body));
    }

    static Result<string?> Ask(Unit unit, Actor actor, Edited<CampaignSettings> edited, string? typed)
    {
        if (unit.Refuse(actor, Roles.Administrator) is { } refused)
        {
            return refused;
        }

        var row = edited.Id is { } id ? ConfigurationWriter.Find<Campaign>(unit, actor, id) : null;
        if (row is null && edited.Id is not null)
        {
            return new NotFound();
        }

        if (string.IsNullOrEmpty(edited.Settings.Alerts.Webhook))
        {
            return new InvalidInput("alerts.webhook", "required");
        }

        var invalid = CampaignRules.Instance.Check(edited.Settings)?.Fields.Where(field => field.Field is "alerts.webhook" or "newAlertSecret").ToList();
        if (invalid is { Count: > 0 })
        {
            return new InvalidInput(invalid);
        }

        // A stored secret goes only where it was meant to go: to the address it was saved with.
        var stored = row is not null && row.Alerts.Webhook == edited.Settings.Alerts.Webhook ? row.AlertSecret : null;
        if (typed is null && stored is null)
        {
            return new InvalidInput("newAlertSecret", "required");
        }

        unit.Audit(actor.UserId, "alert.webhook-tried", row is null ? null : ConfigurationWriter.Subject("campaign", row.Id), edited.Settings.Name);
        return new Result<string?>(stored);
    }
}
