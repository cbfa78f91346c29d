using System.Collections.Frozen;
using ContactCenter.Core.Pdf.Document;

namespace ContactCenter.Core.Pdf.Fonts;

/// <summary>Helvetica, which every viewer has: Spanish, Portuguese, English and what else WinAnsi holds, without a font on this machine.</summary>
sealed class StandardFont(string name, bool isBold) : PdfFont(name)
{
    const int First = 32;

    /// <summary>0x80–0x9F, where WinAnsi differs from Latin 1.</summary>
    const string Upper = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

    static readonly FrozenDictionary<char, byte> codes = Enumerable.Range(First, 256 - First)
        .Select(code => (Code: (byte)code, Character: code is >= 0x80 and < 0xA0 ? Upper[code - 0x80] : (char)code))
        .Where(pair => pair.Character is not ('\0' or '\x7F' or '\xAD')).ToFrozenDictionary(pair => pair.Character, pair => pair.Code);

    static readonly string[] said = MakeSaid();
    readonly short[] widths = isBold ? StandardWidths.Bold : StandardWidths.Regular;

    public override int CodeDigits => 2;

    public static bool Has(int character) => character < 0x10000 && codes.ContainsKey((char)character);

    public Glyph? Find(int character) =>
        character < 0x10000 && codes.TryGetValue((char)character, out var code) ? new Glyph(this, code, widths[code - First], said[code]) : null;

    public override int Write(PdfOutput output) =>
        output.Add($"<</Type /Font /Subtype /Type1 /BaseFont /Helvetica{(isBold ? "-Bold" : "")} /Encoding /WinAnsiEncoding>>");

    static string[] MakeSaid()
    {
        var made = new string[256];
        foreach (var (character, code) in codes)
        {
            made[code] = character.ToString();
        }

        return made;
    }
}
