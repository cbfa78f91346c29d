using System.Text;

namespace ContactCenter.Core.Pdf.Fonts;

/// <summary>What a font's `name` table calls it, in English.</summary>
static class FontNames
{
    const int FamilyId = 1, PostScriptId = 6, English = 0x409;

    public static (string Family, string PostScript) Read(FontBytes table)
    {
        var (family, postScript, texts) = ("", "", table.U16(4));
        for (var i = 0; i < table.U16(2); i++)
        {
            var at = 6 + (12 * i);
            if (table.U16(at) != 3 || table.U16(at + 4) != English)
            {
                continue;
            }

            var text = Encoding.BigEndianUnicode.GetString(table.Slice(texts + table.U16(at + 10), table.U16(at + 8)).Span);
            family = table.U16(at + 6) == FamilyId ? text : family;
            postScript = table.U16(at + 6) == PostScriptId ? text : postScript;
        }

        return (family, string.Concat(postScript.Where(char.IsAsciiLetterOrDigit)));
    }
}
