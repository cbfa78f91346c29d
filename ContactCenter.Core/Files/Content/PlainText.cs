using System.Buffers;
using System.Text;

namespace ContactCenter.Core.Files.Content;

/// <summary>Text of a person's: UTF-8, UTF-16 with its mark, or an old table's code page; neither markup nor a script.</summary>
static class PlainText
{
    const int Head = 4_096;

    /// <summary>All below space but tab, line ends and form feed; and DEL.</summary>
    static readonly SearchValues<byte> controls = SearchValues.Create([.. Enumerable.Range(0, 32).Append(127).Select(each => (byte)each).Except("\t\n\f\r"u8.ToArray())]);

    public static bool IsIn(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return IsWide(bytes[2..], Encoding.Unicode);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return IsWide(bytes[2..], Encoding.BigEndianUnicode);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            bytes = bytes[3..];
        return bytes.IndexOfAny(controls) < 0 && !BeginsAsMarkup(Encoding.Latin1.GetString(bytes[..Math.Min(Head, bytes.Length)]));
    }

    static bool IsWide(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        if (bytes.Length % 2 != 0)
            return false;
        var text = encoding.GetString(bytes);
        return !text.Any(each => char.IsControl(each) && each is not ('\t' or '\n' or '\r' or '\f')) && !BeginsAsMarkup(text[..Math.Min(Head, text.Length)]);
    }

    static bool BeginsAsMarkup(string head) => head.TrimStart() is ['<', ..] or ['#', '!', ..] || Markup.IsIn(Encoding.Latin1.GetBytes(head));
}
