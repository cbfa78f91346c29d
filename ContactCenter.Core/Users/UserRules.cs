using System.Text.RegularExpressions;
using ContactCenter.Core.Common;

namespace ContactCenter.Core.Users;

/// <summary>The rules of the user form, also of the first administrator's.</summary>
public sealed partial class UserRules : FieldRules<UserSettings>
{
    public static readonly IReadOnlyList<string> Languages = ["es", "en", "pt"];

    public static readonly UserRules Instance = new();

    UserRules()
    {
        Must(user => user.UserName, name => InputRules.Check(name, InputRules.Name, required: true) ?? (PlainName().IsMatch(name) ? null : "bad-user-name"));
        Text(user => user.DisplayName, InputRules.Name, required: true);
        Must(user => user.Email, email => InputRules.Check(email, InputRules.Email, required: false) ?? (string.IsNullOrEmpty(email) || InputRules.IsEmail(email) ? null : "bad-email"));
        Must(user => user.Roles, roles => roles == Roles.None ? "required" : (roles & ~(Roles.Agent | Roles.Supervisor | Roles.Administrator)) == 0 ? null : "unknown");
        OneOf(user => user.Language, [.. Languages]);
    }

    /// <summary>What user names are compared by: neither case nor the way an accent is written makes another user.</summary>
    public static string Normalize(string userName) => userName.Normalize().ToUpperInvariant();

    /// <summary>May manage users, groups and whatever else belongs to everybody.</summary>
    public static bool KeepsTheKeys(UserSettings user) => user.Enabled && user.Roles.HasFlag(Roles.Administrator) && user.SecurityGroupId == SecurityGroup.All;

    [GeneratedRegex(@"\A[\p{L}\p{M}\p{Nd}._@-]+\z")]
    private static partial Regex PlainName();
}

/// <summary>What holds for every password that a person chooses.</summary>
public static class PasswordRules
{
    public const int Shortest = 10, Longest = 200;

    /// <summary>`required`, `too-long`, `bad-text`, `too-short`, or null.</summary>
    public static string? Check(string? password) =>
        InputRules.Check(password, Longest, required: true) ?? (password!.Length < Shortest ? "too-short" : null);
}
