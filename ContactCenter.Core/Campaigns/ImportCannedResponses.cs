using ContactCenter.Core.Common;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Campaigns;

/// <summary>Something changed since the plan was shown; nothing was stored.</summary>
public sealed record CannedPlanChanged(CannedPlan Plan) : Error("configuration.changed");

/// <summary>A supervisor or administrator takes canned responses from a CSV file: first the plan, then all of it or nothing. What the file does not name stays.</summary>
public sealed class ImportCannedResponses(IUnitsOfWork units)
{
    /// <param name="target">Where everything goes, whatever the file says; null = as its campaign column says.</param>
    public Task<Result<CannedPlan>> Plan(Actor actor, CannedTarget? target, string content) => units.Run(unit => Plan(unit, actor, target, content));

    /// <summary>Stores what <paramref name="shown"/> told; the answer is how many responses were added or changed.</summary>
    public Task<Result<int>> Run(Actor actor, CannedTarget? target, string content, CannedPlan shown) => units.Run(unit => Store(unit, actor, target, content, shown));

    static Result<CannedPlan> Plan(Unit unit, Actor actor, CannedTarget? target, string content)
    {
        if (unit.Refuse(actor, CannedResponseUse.Editors) is { } refused)
            return refused;
        var rows = CannedFile.Read(content, target);
        if (!rows.IsDone)
            return rows.Error;
        var campaigns = unit.Db.Campaigns.AsNoTracking().Where(campaign => campaign.DeletedAt == null).AsEnumerable().Where(campaign => actor.SeesGroup(campaign.SecurityGroupId)).ToList();
        var ids = campaigns.Select(campaign => campaign.Id).ToHashSet();
        var stored = unit.Db.CannedResponses.AsNoTracking().AsEnumerable().Where(response => response.CampaignId is { } id ? ids.Contains(id) : actor.IsOfAll).ToList();
        return CannedPlan.Of(rows.Value, actor, target, campaigns, stored);
    }

    static Result<int> Store(Unit unit, Actor actor, CannedTarget? target, string content, CannedPlan shown)
    {
        var planned = Plan(unit, actor, target, content);
        if (!planned.IsDone)
            return planned.Error;
        var plan = planned.Value;
        if (!plan.IsAs(shown))
            return new CannedPlanChanged(plan);
        if (plan.Count(CannedChange.Refused) > 0)
            return new InvalidInput("file", "refused");
        var lines = plan.Lines.Where(line => line.Change is CannedChange.Added or CannedChange.Changed).ToList();
        var changed = lines.Select(line => line.Before?.Id).OfType<int>().ToList();
        var rows = unit.Db.CannedResponses.Where(response => changed.Contains(response.Id)).ToDictionary(response => response.Id);
        foreach (var line in lines)
        {
            var row = line.Before is { Id: { } id } ? rows[id] : unit.Db.Add(new CannedResponse()).Entity;
            unit.Db.Entry(row).CurrentValues.SetValues(line.Response);
            row.Version++;
        }

        unit.Db.SaveChanges();
        foreach (var campaign in lines.GroupBy(line => line.Response.CampaignId))
        {
            ConfigurationWriter.Audit(unit, actor, "canned-response.imported", campaign.Key is { } campaignId ? ConfigurationWriter.Subject("campaign", campaignId) : "canned-response/shared", campaign.First().Campaign,
                [.. campaign.Select(line => new Difference("/" + line.Response.Shortcut, line.Before?.Settings.Text, line.Response.Text))]);
        }

        CannedResponseUse.Tell(unit, lines.Select(line => line.Response.CampaignId));
        return lines.Count;
    }
}
