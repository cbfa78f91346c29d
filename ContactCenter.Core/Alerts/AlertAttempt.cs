using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Providers;
using Microsoft.Extensions.Logging;

namespace ContactCenter.Core.Alerts;

/// <summary>One attempt to post one delivery. Its outcome is stored; a receiver that fails is tried again later and later, and at last given up.</summary>
public sealed class AlertAttempt(IUnitsOfWork units, CampaignDirectory campaigns, ProviderSecrets secrets, AlertOptions options, AlertWire wire, ILogger<AlertAttempt> log)
{
    internal async Task Run(AlertDelivery delivery)
    {
        var campaign = campaigns.Current.Find(delivery.CampaignId);
        var failure = campaign is not { DeletedAt: null, Alerts.Webhook.Length: > 0 } ? "switched-off"
            : secrets.Read(campaign.AlertSecret) is not { } secret ? "no-secret"
            : await wire.Post(campaign.Alerts.Webhook, secret, delivery.PublicId, delivery.Body);
        // What the configuration forbids helps nobody later.
        var isFinal = failure is "switched-off" or "no-secret" or "410" || delivery.Attempts >= options.Retries.Count;
        if (failure is not null)
        {
            log.LogWarning("The webhook of campaign {Campaign} did not take delivery {Delivery} ({Failure}), attempt {Attempt}{End}",
                delivery.CampaignId, delivery.PublicId, failure, delivery.Attempts + 1, isFinal ? "; given up" : "");
        }

        await units.Run(unit =>
        {
            if (unit.Db.AlertDeliveries.FirstOrDefault(row => row.Id == delivery.Id) is { } row)
            {
                row.Attempts = delivery.Attempts + 1;
                row.Failure = failure;
                row.AttemptedAt = unit.Now;
                row.DeliveredAt = failure is null ? unit.Now : null;
                row.NextAt = failure is null || isFinal ? null : unit.Now + (long)options.Retries[delivery.Attempts].TotalMilliseconds;
                unit.Db.SaveChanges();
            }

            return Result.Done;
        });
    }
}
