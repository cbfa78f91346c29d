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

/// <summary>Checks name and password, opens the session and sets the cookie.</summary>
public sealed class LogIn(SignInManager<User> signIn, UserManager<User> users, OpenSession openSession, FailedAttempts failures, IUnitsOfWork units)
{
    const int FailuresOfAnAddress = 30;

    // A name that nobody has costs the same time and locks in the same way, so that nothing tells which names exist.
    static readonly User nobody = new() { UserName = "", NormalizedUserName = "", DisplayName = "" };
    static readonly Lazy<string> nobodysHash = new(() => new PasswordHasher<User>().HashPassword(nobody, Guid.NewGuid().ToString()));

    public async Task<Result<User>> Run(string name, string password, IPAddress? address)
    {
        var from = FailedAttempts.KeyOf(address);
        if (failures.Of(from) >= FailuresOfAnAddress)
            return new AddressLocked();
        var user = await users.FindByNameAsync(name);
        var error = user is null ? CheckNobody(name, password) : await Check(user, password);
        if (error is null)
            return await Open(user!);
        failures.Add(from);
        await units.Run(unit =>
        {
            unit.Audit(user?.Id, error is NameLocked ? "login.locked" : "login.failed", details: address?.ToString());
            return Result.Done;
        });
        return error;
    }

    async Task<Error?> Check(User user, string password)
    {
        var result = await signIn.CheckPasswordSignInAsync(user, password, lockoutOnFailure: true);
        return result.IsLockedOut ? new NameLocked() : result.Succeeded && user.Enabled ? null : new WrongNameOrPassword();
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

    async Task<Result<User>> Open(User user)
    {
        var session = await openSession.Run(user.Id);
        if (session.Error is { } refused)
            return refused is NotAllowed ? new WrongNameOrPassword() : refused;
        await signIn.SignInWithClaimsAsync(user, isPersistent: false, [new(SessionClaims.Session, session.Value)]);
        return user;
    }
}
