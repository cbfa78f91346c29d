using System.Globalization;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Users;

/// <summary>
/// Users for the sign-in framework: reads by short-lived contexts, writes as units of work. A write carries only what was set on this object,
/// so that two requests about one user do not undo each other; failures to log in are counted inside a unit, so that none is lost.
/// </summary>
public sealed class UserStore(IUnitsOfWork units, IDbContextFactory<ContactDb> contexts)
    : IUserPasswordStore<User>, IUserLockoutStore<User>, IUserSecurityStampStore<User>
{
    readonly List<(User User, Action<User> Change)> changes = [];

    public async Task<IdentityResult> CreateAsync(User user, CancellationToken cancellationToken)
    {
        var id = await units.Run<Result<int>>(unit =>
        {
            var row = unit.Db.Users.Add(user);
            unit.Db.SaveChanges();
            unit.Append(new UserChanged(), agentId: row.Entity.Id);
            return row.Entity.Id;
        });
        user.Id = id.Value;
        changes.RemoveAll(change => change.User == user);
        return IdentityResult.Success;
    }

    public async Task<IdentityResult> UpdateAsync(User user, CancellationToken cancellationToken)
    {
        var own = changes.Where(change => change.User == user).Select(change => change.Change).ToArray();
        changes.RemoveAll(change => change.User == user);
        if (own.Length == 0)
            return IdentityResult.Success;
        var done = await Change(user.Id, row => Array.ForEach(own, change => change(row)));
        return done.IsDone ? IdentityResult.Success : IdentityResult.Failed(new IdentityError { Code = done.Error.Code });
    }

    /// <summary>A user who was ever at work is never deleted, only disabled: history names them.</summary>
    public Task<IdentityResult> DeleteAsync(User user, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<User?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        int.TryParse(userId, CultureInfo.InvariantCulture, out var id) ? Find(users => users.Where(user => user.Id == id), cancellationToken) : Task.FromResult<User?>(null);

    public Task<User?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        Find(users => users.Where(user => user.NormalizedUserName == normalizedUserName), cancellationToken);

    public async Task<int> IncrementAccessFailedCountAsync(User user, CancellationToken cancellationToken)
    {
        await Change(user.Id, row => user.AccessFailedCount = ++row.AccessFailedCount);
        return user.AccessFailedCount;
    }

    public async Task ResetAccessFailedCountAsync(User user, CancellationToken cancellationToken)
    {
        if (user.AccessFailedCount != 0)
            await Change(user.Id, row => row.AccessFailedCount = user.AccessFailedCount = 0);
    }

    public Task SetLockoutEndDateAsync(User user, DateTimeOffset? lockoutEnd, CancellationToken cancellationToken) =>
        Set(user, row => row.LockedOutUntil = lockoutEnd?.ToUnixTimeMilliseconds());

    public Task SetUserNameAsync(User user, string? userName, CancellationToken cancellationToken) => Set(user, row => row.UserName = userName!);

    public Task SetNormalizedUserNameAsync(User user, string? normalizedName, CancellationToken cancellationToken) =>
        normalizedName == user.NormalizedUserName ? Task.CompletedTask : Set(user, row => row.NormalizedUserName = normalizedName!);

    public Task SetPasswordHashAsync(User user, string? passwordHash, CancellationToken cancellationToken) => Set(user, row => row.PasswordHash = passwordHash);

    public Task SetSecurityStampAsync(User user, string stamp, CancellationToken cancellationToken) => Set(user, row => row.SecurityStamp = stamp);

    public Task SetLockoutEnabledAsync(User user, bool enabled, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<string> GetUserIdAsync(User user, CancellationToken cancellationToken) => Task.FromResult(user.Id.ToString(CultureInfo.InvariantCulture));

    public Task<string?> GetUserNameAsync(User user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.UserName);

    public Task<string?> GetNormalizedUserNameAsync(User user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.NormalizedUserName);

    public Task<string?> GetPasswordHashAsync(User user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash);

    public Task<bool> HasPasswordAsync(User user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash is not null);

    public Task<string?> GetSecurityStampAsync(User user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.SecurityStamp);

    public Task<DateTimeOffset?> GetLockoutEndDateAsync(User user, CancellationToken cancellationToken) => Task.FromResult(user.LockedOutUntil?.ToInstant());

    public Task<int> GetAccessFailedCountAsync(User user, CancellationToken cancellationToken) => Task.FromResult(user.AccessFailedCount);

    public Task<bool> GetLockoutEnabledAsync(User user, CancellationToken cancellationToken) => Task.FromResult(true);

    public void Dispose()
    {
    }

    Task Set(User user, Action<User> change)
    {
        change(user);
        changes.Add((user, change));
        return Task.CompletedTask;
    }

    Task<Result> Change(int id, Action<User> change) => units.Run<Result>(unit =>
    {
        if (unit.Db.Users.FirstOrDefault(user => user.Id == id) is not { } row)
            return new NotFound();
        var stamp = row.SecurityStamp;
        change(row);
        unit.Db.SaveChanges();
        if (row.SecurityStamp != stamp)
            unit.Append(new UserChanged(), agentId: id);
        return Result.Done;
    });

    async Task<User?> Find(Func<IQueryable<User>, IQueryable<User>> which, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await which(db.Users.AsNoTracking()).FirstOrDefaultAsync(cancellationToken);
    }
}
