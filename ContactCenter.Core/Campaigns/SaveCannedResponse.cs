using ContactCenter.Core.Common;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Campaigns;

/// <summary>A supervisor or administrator creates or changes a canned response of a campaign of their group; of group All also a shared one. Agents have it at once.</summary>
public sealed class SaveCannedResponse(IUnitsOfWork units)
{
    public Task<Result<Saved>> Run(Actor actor, Edited<CannedResponseSettings> input)
    {
        var edited = input.Tidied();
        return units.Run(unit => Save(unit, actor, edited));
    }

    static Result<Saved> Save(Unit unit, Actor actor, Edited<CannedResponseSettings> edited)
    {
        if (unit.Refuse(actor, CannedResponseUse.Editors) is { } refused)
            return refused;
        if (CannedResponseRules.Instance.Check(edited.Settings) is { } invalid)
            return invalid;
        if (!CannedResponseUse.MayEdit(unit, actor, edited.Settings.CampaignId))
            return new InvalidInput("campaignId", "unknown");
        var before = edited.Id is { } id ? unit.Db.CannedResponses.AsNoTracking().FirstOrDefault(row => row.Id == id) : null;
        if (edited.Id is not null && (before is null || !CannedResponseUse.MayEdit(unit, actor, before.CampaignId)))
            return new NotFound();
        var (campaign, shortcut) = (edited.Settings.CampaignId, edited.Settings.Shortcut);
        // In memory: the database folds the case of ASCII letters only.
        if (unit.Db.CannedResponses.Where(row => row.CampaignId == campaign && row.Id != edited.Id).Select(row => row.Shortcut).AsEnumerable().Contains(shortcut, StringComparer.OrdinalIgnoreCase))
            return new InvalidInput("shortcut", "taken");
        var saved = ConfigurationWriter.Save<CannedResponseSettings, CannedResponse>(unit, actor, CannedResponseUse.Subject, edited, response => "/" + response.Shortcut);
        if (!saved.IsDone)
            return saved.Error;
        CannedResponseUse.Tell(unit, before is null ? [campaign] : [campaign, before.CampaignId]);
        return new Saved(saved.Value.Id, saved.Value.Version);
    }
}

/// <summary>As <see cref="SaveCannedResponse"/>: takes one away. What was sent with it stays sent.</summary>
public sealed class DeleteCannedResponse(IUnitsOfWork units)
{
    public Task<Result> Run(Actor actor, int id) => units.Run<Result>(unit =>
    {
        if (unit.Refuse(actor, CannedResponseUse.Editors) is { } refused)
            return refused;
        if (ConfigurationWriter.Find<CannedResponse>(unit, actor, id) is not { } found || !CannedResponseUse.MayEdit(unit, actor, found.CampaignId))
            return new NotFound();
        ConfigurationWriter.Delete(unit, actor, CannedResponseUse.Subject, found, "/" + found.Shortcut);
        CannedResponseUse.Tell(unit, [found.CampaignId]);
        return Result.Done;
    });
}

/// <summary>Who edits which canned responses, and who hears of it.</summary>
static class CannedResponseUse
{
    public const Roles Editors = Roles.Supervisor | Roles.Administrator;
    public const string Subject = "canned-response";

    public static bool MayEdit(Unit unit, Actor actor, int? campaignId) =>
        campaignId is not { } id ? actor.IsOfAll : ConfigurationWriter.Find<Campaign>(unit, actor, id) is not null;

    public static void Tell(Unit unit, IEnumerable<int?> campaignIds)
    {
        foreach (var id in campaignIds.Distinct())
        {
            if (id is null)
                unit.Append(new SharedSettingsChanged());
            else
                unit.Append(new CampaignChanged(), campaignId: id);
        }
    }
}
