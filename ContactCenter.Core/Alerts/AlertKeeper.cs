using ContactCenter.Core.Common;
using ContactCenter.Core.Data;

namespace ContactCenter.Core.Alerts;

/// <summary>Keeps alerts as the watch sees them come and go: stored, journaled, and, where the campaign wants it, written down for its webhook, all in one unit.</summary>
public sealed class AlertKeeper(IUnitsOfWork units, AlertPost post)
{
    /// <summary>A limit was passed. An alert that is open already stays as it is.</summary>
    internal Task<Result> Raise(AlertReading reading) => units.Run(unit =>
    {
        var key = reading.Key;
        if (FindOpen(unit, key) is not null)
        {
            return Result.Done;
        }

        var alert = unit.Db.Alerts.Add(new Alert { CampaignId = key.CampaignId, Measure = key.Measure, AgentId = key.AgentId, Limit = reading.Limit, Value = reading.Value, RaisedAt = unit.Now }).Entity;
        unit.Db.SaveChanges();
        unit.Append(new AlertRaised(alert.Id, alert.Measure, alert.Limit, alert.Value, alert.AgentId), campaignId: alert.CampaignId);
        post.Write(unit, alert, "alert.raised");
        return Result.Done;
    });

    /// <summary>It is over. Done also when it was.</summary>
    internal Task<Result> Clear(AlertKey key) => units.Run(unit =>
    {
        if (FindOpen(unit, key) is { } alert)
        {
            alert.ClearedAt = unit.Now;
            unit.Db.SaveChanges();
            unit.Append(new AlertCleared(alert.Id), campaignId: alert.CampaignId);
            post.Write(unit, alert, "alert.cleared");
        }

        return Result.Done;
    });

    static Alert? FindOpen(Unit unit, AlertKey key) =>
        unit.Db.Alerts.FirstOrDefault(alert => alert.ClearedAt == null && alert.CampaignId == key.CampaignId && alert.Measure == key.Measure && alert.AgentId == key.AgentId);
}
