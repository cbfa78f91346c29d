using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.WebUtilities;

namespace ContactCenter.Blazor.Auth;

sealed class PasswordForm
{
    public string? UserName { get; set; }
    public string? Current { get; set; }
    public string? Password { get; set; }
    public string? Repeated { get; set; }

    /// <summary>The page for somebody whose password is a temporary one.</summary>
    public static string AddressFor(string userName, string? returnUrl) =>
        QueryHelpers.AddQueryString("/password", new Dictionary<string, string?> { ["user"] = userName, ["returnUrl"] = returnUrl });

    /// <summary>The complaint at each field that has one.</summary>
    public Dictionary<string, Text> Check()
    {
        var errors = new Dictionary<string, Text>();
        if (!LogInForm.IsTyped(UserName, Core.Common.InputRules.Name))
            errors[nameof(UserName)] = AuthTexts.Required;
        if (!LogInForm.IsTyped(Current, PasswordRules.Longest))
            errors[nameof(Current)] = AuthTexts.Required;
        if (PasswordRules.Check(Password) is { } complaint)
            errors[nameof(Password)] = AuthTexts.Complaint(complaint);
        else if (Password == Current)
            errors[nameof(Password)] = AuthTexts.NotNew;
        else if (Repeated != Password)
            errors[nameof(Repeated)] = AuthTexts.NotTheSame;
        return errors;
    }
}
