using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace ContactCenter.Core.Pdf.Text;

/// <summary>
/// Arabic letters as they are joined: each as the presentation form (U+FB50–U+FEFC) of its place in the word. Which form belongs to which letter follows from Unicode's own compatibility
/// mappings: the forms of a letter stand together, alone, final, initial, medial.
/// </summary>
static class ArabicForms
{
    public const int Lam = 0x644;

    const int Alone = 0, Final = 1, Initial = 2, Medial = 3, Tatweel = 0x640, Joiner = 0x200D;

    static readonly FrozenDictionary<string, int[]> forms = Read();

    public static bool IsArabic(int character) => character is >= 0x600 and <= 0x6FF or (>= 0x750 and <= 0x77F);

    /// <summary>What to draw for each character; 0 where it is drawn with the one before it (an alef after a lam). Others stay what they are.</summary>
    public static int[] Join(IReadOnlyList<int> characters)
    {
        var drawn = characters.ToArray();
        for (var i = 0; i < drawn.Length; i++)
        {
            if (drawn[i] == 0 || FormsOf(characters[i]) is not { } own)
            {
                continue;
            }

            var joinsBefore = Neighbour(characters, i, -1) is { } before && JoinsAfter(before);
            if (characters[i] == Lam && NextPlace(characters, i) is { } next && forms.TryGetValue($"\u0644{char.ConvertFromUtf32(characters[next])}", out var pair))
            {
                (drawn[i], drawn[next]) = (pair[joinsBefore ? Final : Alone], 0);
                continue;
            }

            var joinsAfter = own.Length == 4 && Neighbour(characters, i, 1) is { } after && JoinsBefore(after);
            drawn[i] = own[own.Length < 2 ? Alone : joinsBefore && joinsAfter ? Medial : joinsAfter ? Initial : joinsBefore ? Final : Alone];
        }

        return drawn;
    }

    static bool JoinsAfter(int character) => character is Tatweel or Joiner || FormsOf(character)?.Length == 4;

    static bool JoinsBefore(int character) => character is Tatweel or Joiner || FormsOf(character)?.Length >= 2;

    static int[]? FormsOf(int character) => IsArabic(character) ? forms.GetValueOrDefault(char.ConvertFromUtf32(character)) : null;

    static int? NextPlace(IReadOnlyList<int> characters, int at)
    {
        do
        {
            at++;
        }
        while (at < characters.Count && IsMark(characters[at]));
        return at < characters.Count ? at : null;
    }

    static int? Neighbour(IReadOnlyList<int> characters, int at, int step)
    {
        do
        {
            at += step;
        }
        while (at >= 0 && at < characters.Count && IsMark(characters[at]));
        return at >= 0 && at < characters.Count ? characters[at] : null;
    }

    static bool IsMark(int character) => CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark;

    static FrozenDictionary<string, int[]> Read()
    {
        var read = new Dictionary<string, List<int>>();
        // FE70–FE7F are marks with a seat; FBE8 and FBE9 are forms that FEEF and FEF0 do not go on with.
        foreach (var form in Enumerable.Range(0xFE80, 0xFEFC - 0xFE80 + 1).Concat(Enumerable.Range(0xFB50, 0xFBB1 - 0xFB50 + 1)).Concat(Enumerable.Range(0xFBD3, 0xFBE7 - 0xFBD3 + 1)).Concat(Enumerable.Range(0xFBFC, 4)))
        {
            var letter = ((char)form).ToString().Normalize(NormalizationForm.FormKC);
            if (letter.Length > 2 || !IsArabic(letter[0]))
            {
                continue;
            }

            if (!read.TryGetValue(letter, out var known))
            {
                read[letter] = known = [];
            }

            known.Add(form);
        }

        return read.Where(pair => pair.Value.Count is 1 or 2 or 4).ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray());
    }
}
