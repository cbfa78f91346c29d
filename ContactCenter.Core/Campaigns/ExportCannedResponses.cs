using System.Globalization;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Campaigns;

/// <summary>A supervisor or administrator takes canned responses of their group's campaigns along, as CSV that the import reads. Audited.</summary>
public sealed class ExportCannedResponses(IUnitsOfWork units, CampaignDirectory campaigns)
{
    /// <param name="target">Null = of every campaign that the actor sees, with the shared ones for those of group All.</param>
    public Task<Result<string>> Run(Actor actor, CannedTarget? target) => units.Run(unit => Export(unit, actor, target));

    Result<string> Export(Unit unit, Actor actor, CannedTarget? target)
    {
        if (unit.Refuse(actor, CannedResponseUse.Editors) is { } refused)
            return refused;
        var set = campaigns.Current;
        var seen = set.SeenBy(actor).Where(campaign => target is null || campaign.Id == target.CampaignId).ToList();
        if (target is { CampaignId: not null } && seen.Count == 0)
            return new NotFound();
        var shared = target is null ? actor.IsOfAll : target.CampaignId is null;
        unit.Audit(actor.UserId, "canned-response.exported", target?.CampaignId is { } id ? string.Create(CultureInfo.InvariantCulture, $"campaign/{id}") : null);
        return CannedFile.Write([
            .. (shared ? set.SharedResponses : []).OrderBy(response => response.Shortcut, StringComparer.OrdinalIgnoreCase).Select(response => ("", response)),
            .. seen.OrderBy(campaign => campaign.Channel).ThenBy(campaign => campaign.Key, StringComparer.Ordinal).SelectMany(campaign => campaign.CannedResponses
                .OrderBy(response => response.Shortcut, StringComparer.OrdinalIgnoreCase).Select(response => (CannedFile.Reference(campaign.Channel, campaign.Key), response)))]);
    }
}
