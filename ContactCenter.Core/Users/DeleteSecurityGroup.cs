using ContactCenter.Core.Common;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Data;

namespace ContactCenter.Core.Users;

/// <summary>Removes a security group that nothing belongs to any more; its number is never given again.</summary>
public sealed class DeleteSecurityGroup(IUnitsOfWork units)
{
    const int Named = 10;

    public Task<Result> Run(Actor actor, int id) => units.Run<Result>(unit =>
    {
        if (unit.Refuse(actor, Roles.Administrator) is { } refused)
            return refused;
        if (!actor.IsOfAll)
            return new NotAllowed();
        if (id == SecurityGroup.All)
            return new BuiltIn();
        if (ConfigurationWriter.Find<SecurityGroup>(unit, actor, id) is not { } group)
            return new NotFound();
        if (UsersOf(unit.Db, id) is { Count: > 0 } users)
            return new InUse(users);
        ConfigurationWriter.Delete(unit, actor, "group", group, group.Name);
        unit.Append(new UserChanged());
        return Result.Done;
    });

    // Campaigns first: they are fewer, and what an administrator looks for.
    static List<string> UsersOf(ContactDb db, int id) =>
    [
        .. db.Campaigns.Where(campaign => campaign.SecurityGroupId == id && campaign.DeletedAt == null).OrderBy(campaign => campaign.Name).Select(campaign => campaign.Name).Take(Named).AsEnumerable()
            .Concat(db.Breaks.Where(pause => pause.SecurityGroupId == id && pause.DeletedAt == null).OrderBy(pause => pause.Name).Select(pause => pause.Name).Take(Named))
            .Concat(db.QualityForms.Where(form => form.SecurityGroupId == id && form.DeletedAt == null).OrderBy(form => form.Name).Select(form => form.Name).Take(Named))
            .Concat(db.Users.Where(user => user.SecurityGroupId == id).OrderBy(user => user.DisplayName).Select(user => user.DisplayName).Take(Named))
            .Take(Named),
    ];
}
