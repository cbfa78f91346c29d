using ContactCenter.Blazor.Admin.Audit;
using ContactCenter.Core.Figures;
using Microsoft.AspNetCore.WebUtilities;

namespace ContactCenter.Blazor.Seals;

/// <summary>Which days are verified, as it stands in the page's address. Days are those of the user's zone, the last one included.</summary>
public sealed record VerifyAddress(DateOnly? From = null, DateOnly? To = null)
{
    public bool IsBackwards => To < From;

    public static VerifyAddress Parse(string uri)
    {
        var query = QueryHelpers.ParseQuery(new Uri(uri).Query);
        DateOnly? Day(string name) => query.TryGetValue(name, out var values) ? AuditAddress.ParseDay(values[0]) : null;
        return new(Day("from"), Day("to"));
    }

    public override string ToString() => QueryHelpers.AddQueryString("/admin/verify", new Dictionary<string, string?> { ["from"] = AuditAddress.Shown(From), ["to"] = AuditAddress.Shown(To) });

    /// <summary>UTC ms; the end not included.</summary>
    public (long? From, long? To) Span(TimeZoneInfo zone) => (From is { } first ? LocalDay.StartOf(first, zone) : null, To is { } last && last < DateOnly.MaxValue ? LocalDay.StartOf(last.AddDays(1), zone) : null);
}
