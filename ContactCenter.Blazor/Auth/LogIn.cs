using System.Net;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Identity;

namespace ContactCenter.Blazor.Auth;

/// <summary>Name or password is wrong, or the user is disabled: nobody learns which.</summary>
public sealed record WrongNameOrPassword() : Error("login.wrong");

/// <summary>Too many failures with this name.</summary>
public sealed record NameLocked() : Error("login.locked");

/// <summary>Too many failures from this address.</summary>
public sealed record AddressLocked() : Error("login.address-locked");

/// <summary>Checks name and password, opens the session and sets the cookie. A temporary password opens none: it leads to the page that changes it.</summary>
public sealed class LogIn(SignInManager<User> signIn, UserManager<User> users, OpenSession openSession, FailedAttempts failures, IUnitsOfWork units)
{
    const int FailuresOfAnAddress = 30;

    // A name that nobody has, or whose user is disabled, costs the same time and locks in the same way, so that nothing tells which names exist.
    static readonly User nobody = new() { UserName = "", NormalizedUserName = "", DisplayName = "" };
    static readonly Lazy<string> nobodysHash = new(() => new PasswordHasher<User>().HashPassword(nobody, Guid.NewGuid().ToString()));

    public async Task<Result<User>> Run(string name, string password, IPAddress? address)
    {
        var user = await Verify(name, password, address);
        return user.IsDone ? await Open(user.Value) : user;
    }

    /// <summary>The user whom name and password belong to. Every failure counts towards the locks, whichever form it came from.</summary>
    public async Task<Result<User>> Verify(string name, string password, IPAddress? address)
    {
        var from = FailedAttempts.KeyOf(address);
        // Made by whoever comes first, so that the first unknown name takes no longer than others.
        _ = nobodysHash.Value;
        if (failures.Of(from) >= FailuresOfAnAddress)
            return new AddressLocked();
        var found = await users.FindByNameAsync(name);
        var user = found is { Enabled: true } ? found : null;
        var error = user is null ? CheckNobody(name, password) : await Check(user, password);
        if (error is null)
            return user!;
        failures.Add(from);
        var locked = await units.Run<Result<bool>>(unit =>
        {
            var locks = error is NameLocked || (user is not null && Count(unit, user.Id));
            unit.Audit(found?.Id, locks ? "login.locked" : "login.failed", details: address?.ToString());
            return locks;
        });
        return locked.Value ? new NameLocked() : error;
    }

    async Task<Error?> Check(User user, string password)
    {
        var result = await signIn.CheckPasswordSignInAsync(user, password, lockoutOnFailure: false);
        return result.IsLockedOut ? new NameLocked() : result.Succeeded ? null : new WrongNameOrPassword();
    }

    // In the unit that records the failure, so that a known name's refusal costs one unit, as an unknown one's does.
    bool Count(Unit unit, int userId)
    {
        var row = unit.Db.Users.Single(user => user.Id == userId);
        var locks = ++row.AccessFailedCount >= users.Options.Lockout.MaxFailedAccessAttempts;
        if (locks)
            (row.AccessFailedCount, row.LockedOutUntil) = (0, unit.Now + (long)users.Options.Lockout.DefaultLockoutTimeSpan.TotalMilliseconds);
        unit.Db.SaveChanges();
        return locks;
    }

    Error CheckNobody(string name, string password)
    {
        var key = "name:" + users.NormalizeName(name);
        var maximum = users.Options.Lockout.MaxFailedAccessAttempts;
        if (failures.Of(key) >= maximum)
            return new NameLocked();
        users.PasswordHasher.VerifyHashedPassword(nobody, nobodysHash.Value, password);
        return failures.Add(key) >= maximum ? new NameLocked() : new WrongNameOrPassword();
    }

    /// <summary>For a user just verified: opens the session and sets the cookie, unless the password is a temporary one.</summary>
    public async Task<Result<User>> Open(User user)
    {
        var session = await openSession.Run(user.Id);
        if (session.Error is { } refused)
            return refused is NotAllowed ? new WrongNameOrPassword() : refused;
        await signIn.SignInWithClaimsAsync(user, isPersistent: false, [new(SessionClaims.Session, session.Value)]);
        return user;
    }
}
