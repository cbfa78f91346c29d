using ContactCenter.Core.Common;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Campaigns;

/// <summary>A copy of a campaign with its members and canned responses, under a new name and key, disabled until it was looked over.</summary>
public sealed class DuplicateCampaign(IUnitsOfWork units)
{
    public Task<Result<Saved>> Run(Actor actor, int id, string name) => units.Run<Result<Saved>>(unit =>
    {
        if (unit.Refuse(actor, Roles.Administrator) is { } refused)
            return refused;
        if (ConfigurationWriter.Find<Campaign>(unit, actor, id) is not { } original)
            return new NotFound();
        var settings = Differences.Copy<CampaignSettings>(original);
        (settings.Name, settings.Key, settings.Enabled) = (name.Trim(), "", false);
        // A webhook without its secret is none.
        settings.Alerts.Webhook = null;
        var saved = SaveCampaign.Save(unit, actor, new Edited<CampaignSettings>(null, 0, settings));
        if (saved.IsDone)
            CopyParts(unit, id, saved.Value.Id);
        return saved;
    });

    static void CopyParts(Unit unit, int from, int to)
    {
        var members = unit.Db.Members.AsNoTracking().Where(member => member.CampaignId == from).ToList();
        unit.Db.Members.AddRange(members.Select(member => new Member { CampaignId = to, AgentId = member.AgentId, Penalty = member.Penalty, Position = member.Position }));
        var responses = unit.Db.CannedResponses.AsNoTracking().Where(response => response.CampaignId == from).ToList();
        unit.Db.CannedResponses.AddRange(responses.Select(response =>
            new CannedResponse { CampaignId = to, Shortcut = response.Shortcut, Description = response.Description, Text = response.Text, Version = 1 }));
        unit.Db.SaveChanges();
    }
}
