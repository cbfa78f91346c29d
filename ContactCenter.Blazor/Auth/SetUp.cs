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
        var settings = form.ToSettings(language);
        var user = new User
        {
            UserName = settings.UserName,
            NormalizedUserName = UserRules.Normalize(settings.UserName),
            DisplayName = settings.DisplayName,
            SecurityStamp = PublicId.New(),
            Roles = settings.Roles,
            Language = settings.Language,
            Version = 1,
        };
        user.PasswordHash = users.PasswordHasher.HashPassword(user, form.Password!);
        var created = await create.Run(user);
        if (created.Error is { } error)
            return error;
        return new Result((await logIn.Run(user.UserName, form.Password!, address)).Error);
    }
}
