using System.Text.Json;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Alerts;

/// <summary>Writes what a campaign's webhook will be told, in the unit of what it tells. Nothing of a customer is in it.</summary>
public sealed class AlertPost(CampaignDirectory campaigns, UserDirectory users)
{
    internal void Write(Unit unit, Alert alert, string happened)
    {
        if (campaigns.Current.Find(alert.CampaignId) is not { Alerts.Webhook.Length: > 0 } campaign)
        {
            return;
        }

        var id = PublicId.New();
        unit.Db.AlertDeliveries.Add(new AlertDelivery { PublicId = id, CampaignId = alert.CampaignId, Body = Body(id, happened, alert, campaign), NextAt = unit.Now });
        unit.Db.SaveChanges();
    }

    string Body(string id, string happened, Alert alert, Campaign campaign) => JsonSerializer.Serialize(new
    {
        id,
        @event = happened,
        alert = new
        {
            id = alert.Id,
            measure = JsonNamingPolicy.CamelCase.ConvertName(alert.Measure.ToString()),
            limit = alert.Limit,
            value = alert.Value,
            raisedAt = alert.RaisedAt.ToInstant(),
            clearedAt = alert.ClearedAt?.ToInstant(),
            acknowledgedAt = alert.AcknowledgedAt?.ToInstant(),
            acknowledgedBy = alert.AcknowledgedBy is { } by ? new { id = by, name = users.NameOf(by) } : null,
            campaign = new { key = campaign.Key, name = campaign.Name },
            agent = alert.AgentId == 0 ? null : new { id = alert.AgentId, name = users.NameOf(alert.AgentId) },
        },
    }, JsonSerializerOptions.Web);
}
