using System.Net;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Common;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Identity;

namespace ContactCenter.Blazor.Auth;

public sealed record WrongCode() : Error("setup.wrong-code");

/// <summary>Makes the first administrator, for whoever holds the code of the log, and logs them in.</summary>
sealed class SetUp(SetUpCode code, CreateFirstAdministrator create, UserManager<User> users, LogIn logIn, FailedAttempts failures)
{
    const int FailuresOfAnAddress = 20;

    public async Task<Result> Run(SetUpForm form, Language language, IPAddress? address)
    {
        var from = "setup:" + FailedAttempts.KeyOf(address);
        if (failures.Of(from) >= FailuresOfAnAddress)
            return new AddressLocked();
        if (!code.Matches(form.Code))
        {
            failures.Add(from);
            return new WrongCode();
        }
        var name = form.UserName!.Trim();
        var user = new User
        {
            UserName = name,
            NormalizedUserName = users.NormalizeName(name)!,
            DisplayName = form.DisplayName!.Trim(),
            SecurityStamp = PublicId.New(),
            Roles = form.OtherRoles ? Roles.Agent | Roles.Supervisor : Roles.None,
            Language = language.Code(),
        };
        user.PasswordHash = users.PasswordHasher.HashPassword(user, form.Password!);
        var created = await create.Run(user);
        if (created.Error is { } error)
            return error;
        return new Result((await logIn.Run(name, form.Password!, address)).Error);
    }
}
