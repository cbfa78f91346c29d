using ContactCenter.Core.Common;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Data;
using Microsoft.AspNetCore.Identity;

namespace ContactCenter.Core.Users;

/// <summary>A user chooses an own password, having proved the present one. The log-ins of before end.</summary>
public sealed class ChangePassword(IUnitsOfWork units, IPasswordHasher<User> hasher)
{
    /// <param name="user">As it was read when the present password was checked; if the account changed since, nothing is stored.</param>
    /// <returns>The user as stored, for a new log-in.</returns>
    public Task<Result<User>> Run(User user, string password)
    {
        if (PasswordRules.Check(password) is { } complaint)
            return Task.FromResult<Result<User>>(new InvalidInput("newPassword", complaint));
        var hash = hasher.HashPassword(user, password);
        return units.Run<Result<User>>(unit =>
        {
            if (unit.Db.Users.FirstOrDefault(row => row.Id == user.Id) is not { Enabled: true } row || row.SecurityStamp != user.SecurityStamp)
                return new NotAllowed();
            (row.PasswordHash, row.MustChangePassword) = (hash, false);
            Passwords.Changed(unit, row);
            unit.Audit(row.Id, "user.password-changed", ConfigurationWriter.Subject("user", row.Id));
            return row;
        });
    }
}
