using System.Globalization;
using ContactCenter.Core.Pdf.Fonts;

namespace ContactCenter.Core.Pdf.Text;

/// <summary>Draws clusters so that a word is of one font wherever one has all of it.</summary>
sealed class WordFonts(FontSet fonts, List<int> characters, bool isBold)
{
    EmbeddedFont? font;
    int wordEnd;

    public Cluster Draw(string source, int index, ReadOnlySpan<int> joined, byte level)
    {
        if (index >= wordEnd)
        {
            BeginWord(index);
        }

        var seen = new List<int>(joined.Length);
        foreach (var character in joined)
        {
            // A tone of skin is shown by no font without colours.
            if (character != 0 && !SymbolNames.IsUnseen(character) && !(seen.Count > 0 && character is >= 0x1F3FB and <= 0x1F3FF))
            {
                seen.Add((level & 1) != 0 ? Mirrors.Of(character) : character);
            }
        }

        var isSpace = seen.Count == 1 && CharUnicodeInfo.GetUnicodeCategory(seen[0]) is UnicodeCategory.SpaceSeparator && seen[0] != 0xA0;
        return new Cluster(source, isSpace ? [fonts.Standard(isBold).Find(' ')!.Value] : seen.Count == 0 ? [] : Ordered(source, seen, level), level, isSpace);
    }

    /// <summary>From right to left a letter's marks come before it, and an alef before its lam.</summary>
    Glyph[] Ordered(string source, List<int> seen, byte level)
    {
        if ((level & 1) == 0)
        {
            return Glyphs(source, seen, level);
        }

        if (seen.Count == 1 && source.Length == 2 && source[0] == ArabicForms.Lam && font?.FindHalves(seen[0], source[1..], source[..1]) is { } halves)
        {
            return halves;
        }

        return Glyphs(source, seen, level);
    }

    Glyph[] Glyphs(string source, List<int> seen, byte level)
    {
        // One character, or what is composed to one.
        var whole = seen.Count > 1 && source.Normalize() is var composed && composed.EnumerateRunes().Count() == 1 ? [composed.EnumerateRunes().First().Value] : seen;
        // Not every font that has Arabic letters has their joined forms.
        var typed = source.EnumerateRunes().Select(rune => rune.Value).Where((character, i) => !SymbolNames.IsUnseen(character) && !(i > 0 && character is >= 0x1F3FB and <= 0x1F3FF)).ToList();
        return Try(source, whole, level) ?? Try(source, seen, level) ?? Try(source, typed, level) ?? Known(typed, level) ?? Spelled(SymbolNames.Of([.. source.EnumerateRunes().Select(rune => rune.Value)]));
    }

    Glyph[]? Try(string source, List<int> seen, byte level)
    {
        if (font is null && seen.TrueForAll(StandardFont.Has))
        {
            return [.. seen.Select(character => fonts.Standard(isBold).Find(character)!.Value)];
        }

        return (font is null ? null : From(font, source, seen, level)) ?? (fonts.Find(seen, isBold) is { } other ? From(other, source, seen, level) : null);
    }

    /// <summary>Of signs put together (a family, a flag), those that there are; the first at least.</summary>
    Glyph[]? Known(List<int> seen, byte level)
    {
        if (seen.Count < 2 || Try(char.ConvertFromUtf32(seen[0]), [seen[0]], level) is null)
        {
            return null;
        }

        return [.. seen.SelectMany(character => Try(char.ConvertFromUtf32(character), [character], level) ?? [])];
    }

    static Glyph[]? From(EmbeddedFont font, string source, List<int> seen, byte level)
    {
        var (glyphs, isTurned) = (new Glyph[seen.Count], (level & 1) != 0);
        for (var i = 0; i < glyphs.Length; i++)
        {
            var found = i > 0 && IsMark(seen[i]) ? font.FindMark(seen[i], seen[0], isTurned) : font.Find(seen[i], seen.Count == 1 ? source : char.ConvertFromUtf32(seen[i]));
            if (found is not { } glyph)
            {
                return null;
            }

            glyphs[isTurned ? glyphs.Length - 1 - i : i] = glyph;
        }

        return glyphs;
    }

    static bool IsMark(int character) => CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    Glyph[] Spelled(string words) => [.. words.Select(character => fonts.Standard(isBold).Find(character)!.Value)];

    /// <summary>A word that WinAnsi does not hold is drawn by one font of this machine, if one has all its letters; one that it holds, by Helvetica.</summary>
    void BeginWord(int index)
    {
        wordEnd = index + 1;
        font = null;
        if (!IsLetter(characters[index]))
        {
            return;
        }

        for (; wordEnd < characters.Count && IsLetter(characters[wordEnd]); wordEnd++)
        {
        }

        var word = characters.GetRange(index, wordEnd - index);
        font = word.TrueForAll(StandardFont.Has) ? null : fonts.Find([.. word.Distinct().Where(character => !SymbolNames.IsUnseen(character))], isBold);
    }

    static bool IsLetter(int character) => CharUnicodeInfo.GetUnicodeCategory(character) is <= UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
}

/// <summary>In text from right to left, what opens is drawn as what closes.</summary>
static class Mirrors
{
    const string Pairs = "()[]{}<>«»‹›≤≥「」『』【】〈〉《》";

    public static int Of(int character)
    {
        var at = character < 0x10000 ? Pairs.IndexOf((char)character, StringComparison.Ordinal) : -1;
        return at < 0 ? character : Pairs[at ^ 1];
    }

    public static bool IsOpening(int character) => character < 0x10000 && (Pairs.IndexOf((char)character, StringComparison.Ordinal) & 1) == 0;
}
