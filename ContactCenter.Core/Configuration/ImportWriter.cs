using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Quality;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Configuration;

/// <summary>Writes a plan through the same saves as the forms, each thing after those it names, and gathers every complaint.</summary>
sealed class ImportWriter(Unit unit, Actor actor, ConfigurationFile file)
{
    readonly List<ImportProblem> problems = [];

    public IReadOnlyList<ImportProblem> Write(ImportPlan plan)
    {
        WriteAll<SecurityGroupSettings>(plan, group => SaveSecurityGroup.Save(unit, actor, new(null, 0, group)).Error);
        WriteAll<PortableUser>(plan, Write, change => change.IsNew);
        WriteAll<PortableQualityForm>(plan, Write);
        WriteAll<PortableBreak>(plan, Write);
        WriteAll<PortableCampaign>(plan, campaign => new ImportedCampaigns(unit, actor, file).Write(campaign));
        WriteAll<PortableProvider>(plan, Write);
        WriteAll<PortableCampaign>(plan, campaign => new ImportedCampaigns(unit, actor, file).Connect(campaign));
        WriteAll<PortableResponse>(plan, response => ImportedResponses.Put(unit, null, response));
        // Users who are changed may be logged out by it, the one who imports too: so they come last, and that one at the very end.
        WriteAll<PortableUser>(plan, Write, change => !change.IsNew && !IsOwn(change));
        WriteAll<PortableUser>(plan, Write, IsOwn);
        unit.Append(new SharedSettingsChanged());
        unit.Append(new CampaignChanged());
        return problems;
    }

    void WriteAll<T>(ImportPlan plan, Func<T, Error?> write, Func<PlannedChange, bool>? which = null)
    {
        foreach (var change in plan.Changes.Where(change => change.Entry is T && (which is null || which(change))))
        {
            switch (write((T)change.Entry))
            {
                case null:
                    break;
                case InvalidInput invalid:
                    problems.AddRange(invalid.Fields.Select(field => new ImportProblem(change.Kind, change.Name, field.Field, field.Code)));
                    break;
                case var error:
                    problems.Add(new ImportProblem(change.Kind, change.Name, "", error.Code));
                    break;
            }
        }
    }

    bool IsOwn(PlannedChange change) => !change.IsNew && change.Entry is PortableUser user && unit.Db.Users.Any(row => row.Id == actor.UserId && row.NormalizedUserName == UserRules.Normalize(user.UserName));

    Error? Write(PortableUser entry)
    {
        if (ImportNames.GroupOf(unit, entry.Group) is not { } group)
            return new InvalidInput("group", "unknown");
        var name = UserRules.Normalize(entry.UserName);
        var row = unit.Db.Users.AsNoTracking().FirstOrDefault(user => user.NormalizedUserName == name);
        var settings = Differences.Tidy<UserSettings>(entry);
        settings.SecurityGroupId = group;
        return SaveUser.Save(unit, actor, new(row?.Id, row?.Version ?? 0, settings), null, null).Error;
    }

    Error? Write(PortableQualityForm entry)
    {
        if (ImportNames.GroupOf(unit, entry.Group) is not { } group)
            return new InvalidInput("group", "unknown");
        var row = unit.Db.QualityForms.AsNoTracking().FirstOrDefault(form => form.Name == entry.Name && form.SecurityGroupId == group && form.DeletedAt == null);
        var settings = Differences.Tidy<QualityFormSettings>(entry);
        settings.SecurityGroupId = group;
        return SaveQualityForm.Save(unit, actor, new(row?.Id, row?.Version ?? 0, settings)).Error;
    }

    Error? Write(PortableBreak entry)
    {
        if (ImportNames.GroupOf(unit, entry.Group) is not { } group)
            return new InvalidInput("group", "unknown");
        var row = unit.Db.Breaks.AsNoTracking().FirstOrDefault(pause => pause.Id > 0 && pause.Name == entry.Name && pause.SecurityGroupId == group && pause.DeletedAt == null);
        var settings = Differences.Tidy<BreakSettings>(entry);
        settings.SecurityGroupId = group;
        return SaveBreak.Save(unit, actor, new(row?.Id, row?.Version ?? 0, settings)).Error;
    }

    Error? Write(PortableProvider entry)
    {
        var campaign = entry.DefaultCampaign is null ? null : ImportNames.CampaignOf(unit, Interactions.Channel.HeyNow, entry.DefaultCampaign);
        if (entry.DefaultCampaign is not null && campaign is null)
            return new InvalidInput("defaultCampaign", "unknown");
        var row = unit.Db.Providers.AsNoTracking().FirstOrDefault(provider => provider.Name == entry.Name);
        var settings = Differences.Tidy<ProviderSettings>(entry);
        settings.DefaultCampaignId = campaign;
        return SaveProvider.SaveWithoutSecret(unit, actor, new(row?.Id, row?.Version ?? 0, settings)).Error;
    }
}

/// <summary>Numbers of what a file names.</summary>
static class ImportNames
{
    public static int? GroupOf(Unit unit, string name) => unit.Db.SecurityGroups.Where(group => group.Name == name).Select(group => (int?)group.Id).FirstOrDefault();

    public static int? CampaignOf(Unit unit, Interactions.Channel channel, string key) =>
        unit.Db.Campaigns.Where(campaign => campaign.Channel == channel && campaign.Key == key && campaign.DeletedAt == null).Select(campaign => (int?)campaign.Id).FirstOrDefault();
}
