using System.Globalization;

namespace ContactCenter.Core.Campaigns;

/// <summary>A host from whose pages the widget may be used: with optional port, `*.` for its subdomains.</summary>
public static class AllowedDomain
{
    /// <summary>As it is stored: of a pasted address just its host and port, in lower case, accents in their ASCII form.</summary>
    public static string Normalised(string typed)
    {
        var text = typed.Trim().ToLowerInvariant();
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        text = scheme < 0 ? text : text[(scheme + 3)..];
        var end = text.AsSpan().IndexOfAny('/', '?', '#');
        text = end < 0 ? text : text[..end];
        var wildcard = text.StartsWith("*.", StringComparison.Ordinal) ? "*." : "";
        try
        {
            return wildcard + new IdnMapping().GetAscii(text[wildcard.Length..]);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }

    public static bool IsValid(string domain)
    {
        var host = domain.StartsWith("*.", StringComparison.Ordinal) ? domain[2..] : domain;
        return Uri.TryCreate($"http://{host}/", UriKind.Absolute, out var address) && address.UserInfo.Length == 0
            && string.Equals(address.IsDefaultPort ? address.IdnHost : $"{address.IdnHost}:{address.Port}", host.EndsWith(":80", StringComparison.Ordinal) ? host[..^3] : host, StringComparison.OrdinalIgnoreCase)
            && Uri.CheckHostName(address.IdnHost) != UriHostNameType.Unknown;
    }
}
