using ContactCenter.Core.Campaigns;

namespace ContactCenter.Blazor.Widget;

/// <summary>From which pages a campaign's widget may be used. A request without Origin comes from our own pages or from no browser at all.</summary>
static class Origins
{
    public static bool IsAllowed(HttpRequest request, Campaign campaign) => IsOwn(request) || (Authority(request) is { } origin && Allows(campaign, origin));

    /// <summary>A preflight names no campaign: it is answered when any would allow the page; the request itself is then held against its own.</summary>
    public static bool IsAllowedByAny(HttpRequest request, CampaignSet campaigns) =>
        IsOwn(request) || (Authority(request) is { } origin && campaigns.All.Any(campaign => campaign.Enabled && Allows(campaign, origin)));

    public static bool IsOwn(HttpRequest request) =>
        request.Headers.Origin.Count == 0 || string.Equals(Authority(request)?.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase);

    /// <summary>Hosts with optional port (none = any); `*.` stands for one or more labels before.</summary>
    internal static bool Matches(string domain, Uri origin)
    {
        var (host, port) = Split(domain.Trim());
        if (port is not null && port != origin.Port)
        {
            return false;
        }

        return host.StartsWith("*.", StringComparison.Ordinal)
            ? origin.IdnHost.EndsWith(host[1..], StringComparison.OrdinalIgnoreCase) && origin.IdnHost.Length > host.Length - 1
            : string.Equals(origin.IdnHost, host, StringComparison.OrdinalIgnoreCase);
    }

    static bool Allows(Campaign campaign, Uri origin) => campaign.AllowedDomains.Any(domain => Matches(domain, origin));

    static (string Host, int? Port) Split(string domain)
    {
        var colon = domain.LastIndexOf(':');
        return colon > 0 && int.TryParse(domain.AsSpan(colon + 1), out var port) ? (domain[..colon], port) : (domain, null);
    }

    static Uri? Authority(HttpRequest request) =>
        request.Headers.Origin is [{ } text] && Uri.TryCreate(text, UriKind.Absolute, out var origin) && origin.Scheme is "http" or "https" ? origin : null;
}
