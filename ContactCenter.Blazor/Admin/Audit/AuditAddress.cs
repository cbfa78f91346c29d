using System.Globalization;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Figures;
using Microsoft.AspNetCore.WebUtilities;

namespace ContactCenter.Blazor.Admin.Audit;

/// <summary>The search as it stands in the page's address. Days are those of the user's zone, the last one included.</summary>
/// <param name="Opened">The entry whose changes are shown.</param>
public sealed record AuditAddress(int? UserId = null, string? Kind = null, string? Text = null, DateOnly? From = null, DateOnly? To = null, long? Opened = null)
{
    const string Day = "yyyy-MM-dd";

    public bool IsFiltered => this with { Opened = null } != new AuditAddress();

    public bool IsBackwards => To < From;

    public static AuditAddress Parse(string uri)
    {
        var query = QueryHelpers.ParseQuery(new Uri(uri).Query);
        string? Value(string name) => query.TryGetValue(name, out var values) && values[0] is { Length: > 0 and <= 100 } text ? text : null;
        return new(ParseId(Value("user")) is { } user and <= int.MaxValue ? (int)user : null, Value("kind"), Value("text"), ParseDay(Value("from")), ParseDay(Value("to")), ParseId(Value("open")));
    }

    public override string ToString() => QueryHelpers.AddQueryString("/admin/audit", new Dictionary<string, string?>
    {
        ["user"] = UserId?.ToString(CultureInfo.InvariantCulture),
        ["kind"] = Kind,
        ["text"] = string.IsNullOrWhiteSpace(Text) ? null : Text.Trim(),
        ["from"] = From?.ToString(Day, CultureInfo.InvariantCulture),
        ["to"] = To?.ToString(Day, CultureInfo.InvariantCulture),
        ["open"] = Opened?.ToString(CultureInfo.InvariantCulture),
    });

    public AuditFilter ToFilter(TimeZoneInfo zone, AuditPlace? after) => new(
        UserId, Kind, Text, From is { } from ? LocalDay.StartOf(from, zone) : null, To is { } to && to < DateOnly.MaxValue ? LocalDay.StartOf(to.AddDays(1), zone) : null, after);

    public static DateOnly? ParseDay(string? text) => DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static string? Shown(DateOnly? day) => day?.ToString(Day, CultureInfo.InvariantCulture);

    static long? ParseId(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
