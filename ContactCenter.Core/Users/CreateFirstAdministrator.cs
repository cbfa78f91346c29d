using ContactCenter.Core.Common;
using ContactCenter.Core.Data;

namespace ContactCenter.Core.Users;

/// <summary>Somebody works here already: users are created by an administrator.</summary>
public sealed record SetUpDone() : Error("setup.done");

/// <summary>Creates the first user, who sees everything. Only while there is none: of two at once, one gets <see cref="SetUpDone"/>.</summary>
public sealed class CreateFirstAdministrator(IUnitsOfWork units)
{
    /// <summary>The new user's id.</summary>
    public Task<Result<int>> Run(User user) => units.Run<Result<int>>(unit =>
    {
        if (unit.Db.Users.Any())
            return new SetUpDone();
        if (!unit.Db.SecurityGroups.Any(group => group.Id == SecurityGroup.All))
            unit.Db.SecurityGroups.Add(new SecurityGroup { Id = SecurityGroup.All, Name = "All" });
        user.SecurityGroupId = SecurityGroup.All;
        user.Roles |= Roles.Administrator;
        unit.Db.Users.Add(user);
        unit.Db.SaveChanges();
        unit.Append(new UserChanged(), agentId: user.Id);
        unit.Audit(user.Id, "setup.done", user.UserName);
        return user.Id;
    });
}
