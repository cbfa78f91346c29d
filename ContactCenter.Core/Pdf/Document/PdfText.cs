using System.Globalization;
using System.Text;

namespace ContactCenter.Core.Pdf.Document;

/// <summary>How values are written in PDF (ISO 32000-1, 7.3).</summary>
static class PdfText
{
    /// <summary>Points with two decimals at most.</summary>
    public static string Number(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A text string outside of page content: UTF-16 in hex, so nothing needs escaping.</summary>
    public static string Hex(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    public static string Reference(int number) => $"{number.ToString(CultureInfo.InvariantCulture)} 0 R";

    public static string References(IEnumerable<int> numbers) => $"[{string.Join(' ', numbers.Select(Reference))}]";

    public static string Date(DateTimeOffset at) => at.UtcDateTime.ToString("'(D:'yyyyMMddHHmmss'Z)'", CultureInfo.InvariantCulture);
}
