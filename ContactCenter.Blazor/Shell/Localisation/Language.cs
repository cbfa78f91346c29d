using System.Globalization;

namespace ContactCenter.Blazor.Shell.Localisation;

/// <summary>The languages of the console; the first is the default.</summary>
public enum Language
{
    Es,
    En,
    Pt,
}

public static class Languages
{
    static readonly CultureInfo[] cultures = [new("es-UY"), new("en-GB"), new("pt-BR")];

    public static IReadOnlyList<Language> All { get; } = Enum.GetValues<Language>();

    /// <summary>Two letters, as in <c>lang</c> attributes, cookies and the user's record.</summary>
    public static string Code(this Language language) => language.ToString().ToLowerInvariant();

    public static CultureInfo Culture(this Language language) => cultures[(int)language];

    public static string OwnName(this Language language) => language switch
    {
        Language.En => "English",
        Language.Pt => "Português",
        _ => "Español",
    };

    /// <summary>Null where the code (also with a region, "pt-BR") is none of ours.</summary>
    public static Language? Find(string? code)
    {
        foreach (var language in All)
        {
            if (code is { Length: >= 2 } && code.StartsWith(language.Code(), StringComparison.OrdinalIgnoreCase) && (code.Length == 2 || code[2] is '-' or '_'))
                return language;
        }
        return null;
    }
}
