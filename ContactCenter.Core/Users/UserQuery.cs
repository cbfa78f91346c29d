using ContactCenter.Core.Common;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Users;

/// <summary>A user as an administrator's form needs it; never a hash or a stamp.</summary>
/// <param name="HasPassword">False for one who was imported: nobody can log in until a password is set.</param>
/// <param name="HasTemporaryPassword">Nobody logged in with it yet.</param>
/// <param name="LockedOutUntil">UTC ms; null or past = not locked.</param>
public sealed record UserToEdit(Edited<UserSettings> Edited, bool HasPassword, bool HasTemporaryPassword, long? LockedOutUntil);

/// <summary>Reads one user for the form. For administrators of group All.</summary>
public sealed class UserQuery(IDbContextFactory<ContactDb> contexts)
{
    public async Task<Result<UserToEdit>> Find(Actor actor, int id)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (await db.Refuse(actor, Roles.Administrator) is { } refused)
            return refused;
        if (!actor.IsOfAll)
            return new NotAllowed();
        return await db.Users.AsNoTracking().FirstOrDefaultAsync(user => user.Id == id) is { } user
            ? new UserToEdit(new Edited<UserSettings>(user.Id, user.Version, Differences.Copy<UserSettings>(user)), user.PasswordHash is not null, user.MustChangePassword, user.LockedOutUntil)
            : new NotFound();
    }
}
