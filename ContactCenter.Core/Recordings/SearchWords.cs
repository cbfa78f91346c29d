using System.Text.RegularExpressions;

namespace ContactCenter.Core.Recordings;

/// <summary>What somebody typed into the search, as the conditions that it means: words and quoted phrases, a star for any ending.</summary>
public static partial class SearchWords
{
    /// <summary>So many letters at least have a star after them, else it is taken as a word: too many words begin with fewer.</summary>
    public const int ShortestBeginning = 3;

    public readonly record struct Term(string Text, bool IsBeginning);

    /// <summary>Empty when there is nothing in it that could be found: no letter and no digit.</summary>
    public static IReadOnlyList<Term> Parse(string typed) =>
    [
        .. Pieces().Matches(typed)
            .Select(piece => piece.Groups["phrase"] is { Success: true } phrase ? new Term(phrase.Value, false) : new Term(piece.Value.TrimEnd('*'), piece.Value.EndsWith('*') && piece.Value.TrimEnd('*').Length >= ShortestBeginning))
            .Where(term => term.Text.Any(char.IsLetterOrDigit) || term.Text.EnumerateRunes().Any(System.Text.Rune.IsLetterOrDigit)),
    ];

    [GeneratedRegex("\"(?<phrase>[^\"]*)\"?|[^\\s\"]+")]
    private static partial Regex Pieces();
}
