using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Quality;

/// <summary>A quality form that no campaign uses is offered to none any more; reviews made with it stay readable.</summary>
public sealed class DeleteQualityForm(IUnitsOfWork units)
{
    const int Named = 10;

    public Task<Result> Run(Actor actor, int id) => units.Run<Result>(unit =>
    {
        if (unit.Refuse(actor, Roles.Administrator) is { } refused)
            return refused;
        if (ConfigurationWriter.Find<QualityForm>(unit, actor, id) is not { } form)
            return new NotFound();
        var used = QualityForms.UsedBy(unit.Db, id).OrderBy(campaign => campaign.Name).Select(campaign => campaign.Name).Take(Named).ToList();
        if (used.Count > 0)
            return new InUse(used);
        ConfigurationWriter.Delete(unit, actor, "quality", form, form.Name);
        unit.Append(new SharedSettingsChanged());
        return Result.Done;
    });
}
