using System.Globalization;

namespace ContactCenter.Core.Pdf.Text;

/// <summary>The kinds of UAX #9, table 4, without the controls of embeddings, which count as <see cref="BN"/>.</summary>
enum BidiClass : byte
{
    L, R, AL, EN, ES, ET, AN, CS, NSM, BN, WS, ON,
}

/// <summary>Derived from the general category and the blocks of right-to-left scripts, instead of a table of its own; the exceptions that chats hold are written out.</summary>
static class BidiClasses
{
    static readonly (int From, int To, BidiClass Class)[] rightToLeft =
    [
        (0x0590, 0x05FF, BidiClass.R), (0x0600, 0x07BF, BidiClass.AL), (0x07C0, 0x085F, BidiClass.R), (0x0860, 0x08FF, BidiClass.AL), (0x200F, 0x200F, BidiClass.R), (0xFB1D, 0xFB4F, BidiClass.R),
        (0xFB50, 0xFDFF, BidiClass.AL), (0xFE70, 0xFEFF, BidiClass.AL), (0x10800, 0x10CFF, BidiClass.R), (0x10D00, 0x10D3F, BidiClass.AL), (0x10D40, 0x10EBF, BidiClass.R),
        (0x10EC0, 0x10F6F, BidiClass.AL), (0x10F70, 0x10FFF, BidiClass.R), (0x1E800, 0x1EC6F, BidiClass.R), (0x1EC70, 0x1EEFF, BidiClass.AL), (0x1EF00, 0x1EFFF, BidiClass.R),
    ];

    public static BidiClass Of(int character) => character switch
    {
        >= '0' and <= '9' or 0xB2 or 0xB3 or 0xB9 or (>= 0x6F0 and <= 0x6F9) => BidiClass.EN,
        (>= 0x660 and <= 0x669) or 0x66B or 0x66C => BidiClass.AN,
        '+' or '-' or 0x2212 => BidiClass.ES,
        '#' or '%' or 0xB0 or 0xB1 or 0x66A or 0x2030 => BidiClass.ET,
        ',' or '.' or '/' or ':' or 0xA0 or 0x60C or 0x202F => BidiClass.CS,
        0x200E => BidiClass.L,
        _ => ByCategory(character),
    };

    static BidiClass ByCategory(int character) => CharUnicodeInfo.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => BidiClass.NSM,
        UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => BidiClass.WS,
        UnicodeCategory.CurrencySymbol => BidiClass.ET,
        UnicodeCategory.Control => character is '\t' ? BidiClass.WS : BidiClass.BN,
        UnicodeCategory.Format when character is not (0x200F or 0x61C) => BidiClass.BN,
        UnicodeCategory.MathSymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.OtherSymbol or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation
            or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation => Script(character) is BidiClass.L ? BidiClass.ON : Neutral(character),
        _ => Script(character),
    };

    // ؟ ؛ and the like are letters to the algorithm; ornate parentheses are not.
    static BidiClass Neutral(int character) => character is 0xFD3E or 0xFD3F or (>= 0x606 and <= 0x607) or (>= 0x60E and <= 0x60F) or 0xFDFD ? BidiClass.ON : Script(character);

    static BidiClass Script(int character)
    {
        if (character < 0x590)
        {
            return BidiClass.L;
        }

        foreach (var (from, to, kind) in rightToLeft)
        {
            if (character <= to)
            {
                return character >= from ? kind : BidiClass.L;
            }
        }

        return BidiClass.L;
    }
}
