using ContactCenter.Core.Common;

namespace ContactCenter.Blazor.Auth;

sealed class LogInForm
{
    public string? UserName { get; set; }
    public string? Password { get; set; }

    /// <summary>Both were typed and neither is of a length that only a machine sends.</summary>
    public bool IsComplete => IsTyped(UserName, InputRules.Name) && IsTyped(Password, InputRules.Name * 2);

    public static bool IsTyped(string? text, int maximum) => !string.IsNullOrWhiteSpace(text) && text.Length <= maximum;
}
