namespace ContactCenter.Blazor.Recordings;

/// <summary>The link that opens an answer to a message left out of hours in the mail program of whoever reads it.</summary>
static class MailReply
{
    /// <summary>Mail programs and browsers cut longer links.</summary>
    const int MostQuoted = 1_000;

    /// <param name="email">Theirs, as they typed it.</param>
    /// <param name="campaign">The subject names it.</param>
    /// <param name="text">Their words, quoted line by line.</param>
    public static string LinkTo(string email, string campaign, string text)
    {
        var at = email.LastIndexOf('@');
        var quoted = string.Join("\r\n", Cut(text).Split('\n').Select(line => $"> {line.TrimEnd('\r')}"));
        return $"mailto:{Uri.EscapeDataString(email[..at])}@{Uri.EscapeDataString(email[(at + 1)..])}?subject={Uri.EscapeDataString($"Re: {campaign}")}&body={Uri.EscapeDataString($"\r\n\r\n{quoted}")}";
    }

    // Not through the middle of a character.
    static string Cut(string text) => text.Length <= MostQuoted ? text : text[..(char.IsHighSurrogate(text[MostQuoted - 1]) ? MostQuoted - 1 : MostQuoted)] + "…";
}
