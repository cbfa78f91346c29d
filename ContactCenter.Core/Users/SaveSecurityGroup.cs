using ContactCenter.Core.Common;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Data;

namespace ContactCenter.Core.Users;

/// <summary>An administrator of group All creates or renames a security group. The built-in one keeps its name.</summary>
public sealed class SaveSecurityGroup(IUnitsOfWork units)
{
    public Task<Result<Saved>> Run(Actor actor, Edited<SecurityGroupSettings> input)
    {
        var edited = input.Tidied();
        return units.Run(unit => Save(unit, actor, edited));
    }

    internal static Result<Saved> Save(Unit unit, Actor actor, Edited<SecurityGroupSettings> edited)
    {
        if (unit.Refuse(actor, Roles.Administrator) is { } refused)
            return refused;
        if (!actor.IsOfAll)
            return new NotAllowed();
        if (edited.Id == SecurityGroup.All)
            return new BuiltIn();
        if (SecurityGroupRules.Instance.Check(edited.Settings) is { } invalid)
            return invalid;
        if (unit.Db.SecurityGroups.AsEnumerable().Any(other => other.Id != edited.Id && string.Equals(other.Name, edited.Settings.Name, StringComparison.OrdinalIgnoreCase)))
            return new InvalidInput("name", "taken");
        var saved = ConfigurationWriter.Save<SecurityGroupSettings, SecurityGroup>(unit, actor, "group", edited, group => group.Name);
        if (!saved.IsDone)
            return saved.Error;
        unit.Append(new UserChanged());
        return new Saved(saved.Value.Id, saved.Value.Version);
    }
}

/// <summary>The rules of the security group form.</summary>
public sealed class SecurityGroupRules : FieldRules<SecurityGroupSettings>
{
    public static readonly SecurityGroupRules Instance = new();

    SecurityGroupRules() => Text(group => group.Name, InputRules.Name, required: true);
}
