using ContactCenter.Core.Common;

namespace ContactCenter.Core.Erasing;

public enum PersonKeyKind
{
    Email,

    /// <summary>A telephone or Hey Now number; only its digits count.</summary>
    Number,

    /// <summary>A conversation's number or public id, or a visitor's id.</summary>
    Id,
}

/// <summary>By what a person is looked for.</summary>
/// <param name="WithSameVisitor">Also the conversations that came by the same browser or number as one of those found.</param>
public sealed record PersonKey(PersonKeyKind Kind, string Value, bool WithSameVisitor = false)
{
    public const int FewestDigits = 6;

    public InvalidInput? Complaint() =>
        InputRules.Check(Value, InputRules.Email, required: true) is { } complaint ? new InvalidInput("value", complaint)
        : Kind == PersonKeyKind.Email && !InputRules.IsEmail(Value.Trim()) ? new InvalidInput("value", "bad-email")
        : Kind == PersonKeyKind.Number && Digits(Value).Length < FewestDigits ? new InvalidInput("value", "bad-phone")
        : null;

    internal PersonKey Trimmed() => this with { Value = Value.Trim() };

    /// <summary>Null when it is no number by which somebody is looked for.</summary>
    internal static string? FindDigits(string? number) => Digits(number) is { Length: >= FewestDigits } digits ? digits : null;

    /// <summary>A number as it is compared: 00 at its beginning is the same as +.</summary>
    internal static string Digits(string? number)
    {
        var digits = string.Concat((number ?? "").Where(char.IsAsciiDigit));
        return digits.StartsWith("00", StringComparison.Ordinal) ? digits[2..] : digits;
    }
}
