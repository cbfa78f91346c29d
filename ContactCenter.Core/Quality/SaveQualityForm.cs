using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Quality;

/// <summary>An administrator creates or changes a quality form. Reviews made before keep their answers by the questions' ids.</summary>
public sealed class SaveQualityForm(IUnitsOfWork units)
{
    public Task<Result<Saved>> Run(Actor actor, Edited<QualityFormSettings> input)
    {
        var edited = input.Tidied();
        return units.Run(unit => Save(unit, actor, edited));
    }

    internal static Result<Saved> Save(Unit unit, Actor actor, Edited<QualityFormSettings> edited)
    {
        if (unit.Refuse(actor, Roles.Administrator) is { } refused)
            return refused;
        if (QualityFormRules.Instance.Check(edited.Settings) is { } invalid)
            return invalid;
        var (name, group) = (edited.Settings.Name, edited.Settings.SecurityGroupId);
        if (unit.Db.QualityForms.Any(other => other.Id != edited.Id && other.DeletedAt == null && other.SecurityGroupId == group && other.Name == name))
            return new InvalidInput("name", "taken");
        if (edited.Id is { } id && group != SecurityGroup.All && QualityForms.UsedBy(unit.Db, id).Any(campaign => campaign.SecurityGroupId != group))
            return new InvalidInput("securityGroupId", "used-by-others");
        var saved = ConfigurationWriter.Save<QualityFormSettings, QualityForm>(unit, actor, "quality", edited, form => form.Name);
        if (!saved.IsDone)
            return saved.Error;
        unit.Append(new SharedSettingsChanged());
        return new Saved(saved.Value.Id, saved.Value.Version);
    }
}

static class QualityForms
{
    public static IQueryable<Campaign> UsedBy(ContactDb db, int formId) => db.Campaigns.Where(campaign => campaign.QualityFormId == formId && campaign.DeletedAt == null);
}
