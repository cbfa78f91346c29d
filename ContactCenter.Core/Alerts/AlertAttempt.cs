using System.Globalization;
using System.Net;
using System.Text;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Providers;
using Microsoft.Extensions.Logging;

namespace ContactCenter.Core.Alerts;

/// <summary>One attempt to post one delivery. Its outcome is stored; a receiver that fails is tried again later and later, and at last given up.</summary>
public sealed class AlertAttempt(IUnitsOfWork units, CampaignDirectory campaigns, ProviderSecrets secrets, AlertOptions options, OutsideHttpOptions outside, TimeProvider time, ILogger<AlertAttempt> log)
{
    readonly HttpClient http = OutsideHttp.Client(outside);

    internal async Task Run(AlertDelivery delivery)
    {
        var campaign = campaigns.Current.Find(delivery.CampaignId);
        var failure = campaign is not { DeletedAt: null, Alerts.Webhook.Length: > 0 } ? "switched-off"
            : secrets.Read(campaign.AlertSecret) is not { } secret ? "no-secret"
            : await Post(delivery, campaign.Alerts.Webhook, secret);
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
                row.DeliveredAt = failure is null ? unit.Now : null;
                row.NextAt = failure is null || isFinal ? null : unit.Now + (long)options.Retries[delivery.Attempts].TotalMilliseconds;
                unit.Db.SaveChanges();
            }

            return Result.Done;
        });
    }

    /// <summary>Null when it was taken.</summary>
    async Task<string?> Post(AlertDelivery delivery, string address, string secret)
    {
        var timestamp = time.GetUtcNow().ToUnixTimeSeconds();
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(delivery.Body, Encoding.UTF8, "application/json") };
        request.Headers.Add(AlertSignature.TimestampHeader, timestamp.ToString(CultureInfo.InvariantCulture));
        request.Headers.Add(AlertSignature.SignatureHeader, AlertSignature.Of(secret, timestamp, delivery.Body));
        request.Headers.Add(AlertSignature.DeliveryHeader, delivery.PublicId);
        try
        {
            using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            return answer.IsSuccessStatusCode ? null : ((int)answer.StatusCode).ToString(CultureInfo.InvariantCulture);
        }
        catch (HttpRequestException exception) when (exception is PrivateAddress || exception.InnerException is PrivateAddress)
        {
            return "private-address";
        }
        // Never its message: it may quote the address, which may hold a key.
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException or WebException)
        {
            return exception is OperationCanceledException ? "no-answer" : "unreachable";
        }
    }
}
