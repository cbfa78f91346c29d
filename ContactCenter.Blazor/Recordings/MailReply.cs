using System.Text;
using ContactCenter.Blazor.Shell.Localisation;

namespace ContactCenter.Blazor.Recordings;

/// <summary>The link that opens an answer to a message left out of hours in the mail program of whoever reads it.</summary>
static class MailReply
{
    /// <summary>Mail programs and browsers cut longer links.</summary>
    const int MostQuoted = 1_000;

    /// <param name="email">Theirs, as they typed it.</param>
    /// <param name="campaign">The subject names it.</param>
    /// <param name="language">The campaign's: the customer reads the subject.</param>
    /// <param name="text">Their words, quoted line by line.</param>
    public static string LinkTo(string email, string campaign, Language language, string text)
    {
        var at = email.LastIndexOf('@');
        var quoted = string.Join("\r\n", Cut(text).Split('\n').Select(line => $"> {line.TrimEnd('\r')}"));
        return $"mailto:{Escaped(email[..at])}@{Escaped(email[(at + 1)..])}?subject={Escaped(string.Format(null, RecordingsTexts.ReplySubject.In(language), campaign))}&body={Uri.EscapeDataString($"\r\n\r\n{quoted}")}";
    }

    /// <summary>On one line: mail programs take what follows a line's end for another header.</summary>
    static string Escaped(string header) => Uri.EscapeDataString(string.Concat(header.EnumerateRunes()
        .Select(rune => Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029 ? " " : rune.ToString())).Trim());

    // Not through the middle of a character.
    static string Cut(string text) => text.Length <= MostQuoted ? text : text[..(char.IsHighSurrogate(text[MostQuoted - 1]) ? MostQuoted - 1 : MostQuoted)] + "…";
}
