using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ContactCenter.Core.Campaigns;

/// <summary>Keys that stand in snippets and addresses: letters, digits, `_`, `-`.</summary>
public static partial class CampaignKeys
{
    public const int Longest = 60;

    public static bool IsValid(string key) => key.Length <= Longest && Plain().IsMatch(key);

    /// <summary>From a name: accents dropped, lower case, a dash for anything else; `campaign` where nothing is left.</summary>
    public static string From(string name)
    {
        var letters = new StringBuilder();
        foreach (var character in name.Normalize(NormalizationForm.FormD).Where(character => CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark))
        {
            letters.Append(char.IsAsciiLetterOrDigit(character) || character == '_' ? char.ToLowerInvariant(character) : '-');
        }

        var key = Dashes().Replace(letters.ToString(), "-").Trim('-');
        return key.Length == 0 ? "campaign" : key[..Math.Min(key.Length, Longest - 5)].TrimEnd('-');
    }

    /// <summary>The key itself, or with -2, -3, … the first that is free.</summary>
    public static string Free(string key, Func<string, bool> isTaken)
    {
        var free = key;
        for (var number = 2; isTaken(free); number++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{key}-{number}");
        }

        return free;
    }

    [GeneratedRegex(@"\A[A-Za-z0-9_-]+\z")]
    private static partial Regex Plain();

    [GeneratedRegex("-{2,}")]
    private static partial Regex Dashes();
}
