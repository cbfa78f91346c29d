using System.Text.RegularExpressions;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Common;

namespace ContactCenter.Blazor.Auth;

sealed partial class SetUpForm
{
    public const int ShortestPassword = 10;

    public string? Code { get; set; }
    public string? DisplayName { get; set; }
    public string? UserName { get; set; }
    public string? Password { get; set; }
    public bool OtherRoles { get; set; }

    /// <summary>The complaint at each field that has one.</summary>
    public Dictionary<string, Text> Check()
    {
        var errors = new Dictionary<string, Text>();
        foreach (var (field, typed) in new[] { (nameof(Code), Code), (nameof(DisplayName), DisplayName), (nameof(UserName), UserName), (nameof(Password), Password) })
        {
            if (InputRules.Check(typed, field == nameof(Password) ? InputRules.Name * 2 : InputRules.Name, required: true) is { } complaint)
                errors[field] = complaint == "required" ? AuthTexts.Required : AuthTexts.TooLong;
        }
        if (!errors.ContainsKey(nameof(UserName)) && !PlainName().IsMatch(UserName!.Trim()))
            errors[nameof(UserName)] = AuthTexts.BadUserName;
        if (!errors.ContainsKey(nameof(Password)) && Password!.Length < ShortestPassword)
            errors[nameof(Password)] = AuthTexts.PasswordTooShort;
        return errors;
    }

    [GeneratedRegex(@"^[\p{L}\p{Nd}._@-]+$")]
    private static partial Regex PlainName();
}
