using System.Net;
using System.Security.Claims;
using ContactCenter.Core.Common;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Identity;

namespace ContactCenter.Blazor.Auth;

/// <summary>
/// Proves the present password as the log-in does, by the same counters, stores the new one and begins a new log-in with it. Somebody with
/// a temporary password has no session before that, so nothing else can be reached meanwhile.
/// </summary>
public sealed class PasswordChange(LogIn logIn, ChangePassword change, UserManager<User> users)
{
    /// <summary>The user name of a log-in; null without one.</summary>
    public async Task<string?> NameOf(ClaimsPrincipal somebody) => somebody.ToActor() is null ? null : (await users.GetUserAsync(somebody))?.UserName;

    /// <summary>Whoever is logged in changes the own password, whatever name was sent.</summary>
    public async Task<Result<User>> Run(ClaimsPrincipal somebody, string typedName, string current, string password, IPAddress? address)
    {
        var user = await logIn.Verify(await NameOf(somebody) ?? typedName, current, address);
        if (!user.IsDone)
            return user;
        var changed = await change.Run(user.Value, password);
        return changed.IsDone ? await logIn.Open(changed.Value) : changed.Error is NotAllowed ? new WrongNameOrPassword() : changed;
    }
}
