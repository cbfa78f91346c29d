using System.Text.RegularExpressions;

namespace ContactCenter.Core.Interactions;

/// <summary>A piece of a text; <paramref name="Href"/> is where it leads, null = nowhere. Both are plain text: whoever draws them must escape them.</summary>
public readonly record struct TextPart(string Text, string? Href);

/// <summary>
/// Finds addresses, e-mail addresses and telephone numbers in plain text. It leads nowhere but to http, https, mailto and tel, and never where the text
/// shows one host and means another (`https://bank.example@evil.example`). In linear time, whatever the text.
/// </summary>
public static class TextLinks
{
    /// <summary>E.164 has at most fifteen; without a country code, fewer than eight are rather an order's number.</summary>
    const int FewestDigits = 8, MostDigits = 15;

    // Format and control characters end an address: they would turn or hide parts of it.
    const string Web = @"(?:https?://|www\.)[^\s\p{C}<>""'`\u0000-\u0020]+";
    const string Mail = @"[a-z0-9._%+-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+";
    const string Phone = @"\+?\(?[0-9](?:[ .\-/()]{0,2}[0-9]){6,18}";

    static readonly Regex found = new($"(?<web>{Web})|(?<mail>{Mail})|(?<phone>{Phone})", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    static readonly Regex date = new(@"^(?:[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}|[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{2,4}|[0-9]{1,3}(?:\.[0-9]{1,3}){3})", RegexOptions.NonBacktracking);

    /// <summary>The whole text in order; just one part when there is nothing in it.</summary>
    public static IReadOnlyList<TextPart> Parts(string text)
    {
        List<TextPart> parts = [];
        var from = 0;
        foreach (Match match in found.Matches(text))
        {
            var (shown, href) = match.Groups["web"].Success ? OfWeb(match.Value) : match.Groups["mail"].Success ? OfMail(match.Value) : OfPhone(match.Value);
            if (href is null || !StandsAlone(text, match.Index, match.Index + shown.Length))
            {
                continue;
            }

            if (match.Index > from)
            {
                parts.Add(new TextPart(text[from..match.Index], null));
            }

            parts.Add(new TextPart(shown, href));
            from = match.Index + shown.Length;
        }

        if (from < text.Length || parts.Count == 0)
        {
            parts.Add(new TextPart(text[from..], null));
        }

        return parts;
    }

    static (string Shown, string? Href) OfWeb(string match)
    {
        var shown = WithoutEnd(match);
        var address = shown.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? "https://" + shown : shown;
        var leads = Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            && uri.UserInfo.Length == 0 && uri.Host.Contains('.', StringComparison.Ordinal);
        return (shown, leads ? uri!.AbsoluteUri : null);
    }

    static (string Shown, string? Href) OfMail(string match)
    {
        var shown = match.TrimEnd('.', '-');
        return (shown, "mailto:" + Uri.EscapeDataString(shown).Replace("%40", "@", StringComparison.Ordinal));
    }

    static (string Shown, string? Href) OfPhone(string match)
    {
        var shown = match.Length > 0 && match[0] == '(' && !match.Contains(')', StringComparison.Ordinal) ? match[1..] : match;
        var digits = string.Concat(shown.Where(char.IsAsciiDigit));
        var isNumber = digits.Length is >= FewestDigits and <= MostDigits && !date.IsMatch(shown) && shown.Length == match.Length;
        return (shown, isNumber ? (shown[0] == '+' || shown.StartsWith("(+", StringComparison.Ordinal) ? "tel:+" : "tel:") + digits : null);
    }

    /// <summary>A sentence's own marks at the end, and a bracket that was opened before the address.</summary>
    static string WithoutEnd(string address)
    {
        var end = address.Length;
        while (end > 0 && (".,;:!?*_~»”’…".Contains(address[end - 1]) || (address[end - 1] is ')' or ']' or '}' && IsUnopened(address.AsSpan(0, end)))))
        {
            end--;
        }

        return address[..end];
    }

    static bool IsUnopened(ReadOnlySpan<char> address)
    {
        var closing = address[^1];
        var opening = closing switch { ')' => '(', ']' => '[', _ => '{' };
        return address.Count(closing) > address.Count(opening);
    }

    /// <summary>Not a part of a longer word or number.</summary>
    static bool StandsAlone(string text, int start, int end) =>
        (start == 0 || !(char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '_' or '@' or '/' or '#' or '+')) && (end == text.Length || !(char.IsLetterOrDigit(text[end]) || text[end] is '@' or '_'));
}
