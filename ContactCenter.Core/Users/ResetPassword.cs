using ContactCenter.Core.Agents;
using ContactCenter.Core.Common;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Data;
using Microsoft.AspNetCore.Identity;

namespace ContactCenter.Core.Users;

/// <summary>An administrator of group All gives a user a temporary password. The old one and the user's log-in end at once, and a lock-out with them.</summary>
public sealed class ResetPassword(IUnitsOfWork units, IPasswordHasher<User> hasher)
{
    /// <summary>The password, which nobody can ask for again.</summary>
    public Task<Result<TemporaryPassword>> Run(Actor actor, int userId)
    {
        var password = TemporaryPassword.New();
        var hash = hasher.HashPassword(new User(), password.Text);
        return units.Run<Result<TemporaryPassword>>(unit =>
        {
            if (unit.Refuse(actor, Roles.Administrator) is { } refused)
                return refused;
            if (!actor.IsOfAll)
                return new NotAllowed();
            if (userId == actor.UserId)
                return new OwnPassword();
            if (unit.Db.Users.FirstOrDefault(user => user.Id == userId) is not { } user)
                return new NotFound();
            (user.PasswordHash, user.MustChangePassword) = (hash, true);
            Passwords.Changed(unit, user);
            ConfigurationWriter.Audit(unit, actor, "user.password-reset", ConfigurationWriter.Subject("user", userId), user.DisplayName, []);
            return password;
        });
    }
}

static class Passwords
{
    /// <summary>What follows from a new password: nothing of the old one holds any more.</summary>
    public static void Changed(Unit unit, User user)
    {
        (user.SecurityStamp, user.AccessFailedCount, user.LockedOutUntil) = (PublicId.New(), 0, null);
        unit.Db.SaveChanges();
        Sessions.CloseAllOf(unit, user.Id, SessionEnd.AccountChanged);
        unit.Append(new UserChanged(), agentId: user.Id);
    }
}
