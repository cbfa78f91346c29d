using System.Globalization;
using System.Text;

namespace ContactCenter.Core.Recordings;

/// <summary>
/// Chinese, Japanese and Korean are written without spaces between words, or with endings on them, so any part of a run is sought: a run of letters ABC is indexed as AB BC C,
/// and found as the phrase of its pairs, or by its one letter as a beginning. Other text stays as it is.
/// </summary>
public static class LetterPairs
{
    /// <summary>As indexed.</summary>
    public static string Spread(string text) => Spread(text, isSought: false);

    /// <summary>As sought: what stands at the end may go on.</summary>
    public static string Sought(string text) => Spread(text, isSought: true);

    /// <summary>It ends in one such letter alone: what is sought begins with it.</summary>
    public static bool EndsInOne(string text)
    {
        var runes = Narrow(text).TrimEnd().EnumerateRunes().TakeLast(2).ToList();
        return runes.Count > 0 && IsRun(runes[^1]) && (runes.Count == 1 || !IsRun(runes[0]));
    }

    /// <summary>Without case and accents, for comparing and sorting.</summary>
    public static string Fold(string text)
    {
        if (System.Text.Ascii.IsValid(text))
        {
            return text.ToLowerInvariant();
        }

        var folded = new StringBuilder(text.Length);
        foreach (var letter in string.Concat(text.EnumerateRunes()).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(char.ToLowerInvariant(letter));
            }
        }

        return folded.ToString();
    }

    static string Spread(string text, bool isSought)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u1100', '\uFFFF'))
        {
            return text;
        }

        var (spread, run) = (new StringBuilder(text.Length * 2), new List<Rune>());
        foreach (var rune in Narrow(text).EnumerateRunes())
        {
            if (IsRun(rune))
            {
                run.Add(rune);
                continue;
            }

            Put(spread, run, isLast: false);
            spread.Append(rune);
        }

        Put(spread, run, isSought);
        return spread.ToString();
    }

    /// <param name="spread">Where to.</param>
    /// <param name="run">Empty afterwards.</param>
    /// <param name="isLast">Nothing is said of what follows, so its last letter alone is left out.</param>
    static void Put(StringBuilder spread, List<Rune> run, bool isLast)
    {
        for (var i = 0; i < run.Count && (i == 0 || !isLast || i + 1 < run.Count); i++)
        {
            spread.Append(i == 0 && spread.Length > 0 ? " " : "").Append(run[i]);
            spread.Append(i + 1 < run.Count ? run[i + 1].ToString() : "").Append(' ');
        }

        run.Clear();
    }

    /// <summary>Letters of full width as those of the keyboard, half-width and taken-apart ones of these scripts as they are usually written.</summary>
    static string Narrow(string text)
    {
        var whole = string.Concat(text.EnumerateRunes());
        return whole.AsSpan().ContainsAnyInRange('\uFF01', '\uFFDC') || whole.AsSpan().ContainsAnyInRange('\u1100', '\u11FF') || whole.AsSpan().ContainsAny('\u3099', '\u309A')
            ? whole.Normalize(NormalizationForm.FormKC) : whole;
    }

    /// <summary>Han, kana, bopomofo and Hangul, with their iteration and length marks.</summary>
    static bool IsRun(Rune rune) => rune.Value is (>= 0x1100 and <= 0x11FF) or (>= 0x3005 and <= 0x3007) or (>= 0x3021 and <= 0x3029) or (>= 0x3031 and <= 0x3035)
        or (>= 0x3041 and <= 0x309F) or (>= 0x30A1 and <= 0x30FA) or (>= 0x30FC and <= 0x31BF) or (>= 0x31F0 and <= 0x31FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF)
        or (>= 0xA960 and <= 0xA97F) or (>= 0xAC00 and <= 0xD7FF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x1AFF0 and <= 0x1B16F) or (>= 0x20000 and <= 0x3FFFF);
}
