using System.Globalization;
using System.Text;
using ContactCenter.Core.Pdf.Fonts;

namespace ContactCenter.Core.Pdf.Text;

/// <summary>Finds glyphs for text. Most of it is WinAnsi, which takes the short way.</summary>
sealed class Shaper(FontSet fonts)
{
    readonly Dictionary<(int, bool), Glyph[]> plain = [];

    /// <param name="text">One paragraph, without line ends.</param>
    public Paragraph Shape(string text, bool isBold)
    {
        return IsPlain(text) ? new Paragraph(Plain(text, isBold), IsRightToLeft: false) : Full(text, isBold);
    }

    static bool IsPlain(string text)
    {
        foreach (var character in text)
        {
            if (character is < ' ' or '\x7F' || !StandardFont.Has(character))
            {
                return false;
            }
        }

        return true;
    }

    Cluster[] Plain(string text, bool isBold)
    {
        var clusters = new Cluster[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            if (!plain.TryGetValue((text[i], isBold), out var glyphs))
            {
                plain[(text[i], isBold)] = glyphs = [fonts.Standard(isBold).Find(text[i])!.Value];
            }

            clusters[i] = new Cluster(glyphs[0].Says, glyphs, 0, text[i] == ' ');
        }

        return clusters;
    }

    Paragraph Full(string text, bool isBold)
    {
        // Halves of a pair stand for nothing and could not be written: they become the replacement character.
        text = Whole(text).Replace('\t', ' ');
        var characters = text.EnumerateRunes().Select(rune => rune.Value).ToList();
        var levels = Bidi.Levels(characters, out var isRightToLeft);
        var joined = ArabicForms.Join(characters);
        var clusters = new List<Cluster>(characters.Count);
        var words = new WordFonts(fonts, characters, isBold);
        for (int at = 0, index = 0; at < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text.AsSpan(at));
            var source = text.Substring(at, length);
            var count = source.EnumerateRunes().Count();
            // An alef is drawn with its lam; both are what the ligature says.
            while (index + count < joined.Length && joined[index + count] == 0 && at + length < text.Length)
            {
                var more = StringInfo.GetNextTextElementLength(text.AsSpan(at + length));
                source = text.Substring(at, length += more);
                count = source.EnumerateRunes().Count();
            }

            var cluster = words.Draw(source, index, joined.AsSpan(index, count), levels[index]);
            clusters.Add(cluster);
            at += length;
            index += count;
        }

        return new Paragraph([.. clusters], isRightToLeft);
    }

    static string Whole(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            whole.Append(rune.ToString());
        }

        return whole.ToString();
    }
}
