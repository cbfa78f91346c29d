using System.Globalization;
using ContactCenter.Blazor.Supervisor;
using ContactCenter.Core.Figures;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Recordings;
using Microsoft.AspNetCore.WebUtilities;

namespace ContactCenter.Blazor.Recordings;

/// <summary>The search as it stands in the page's address. Days are those of the user's zone, the last one included.</summary>
/// <param name="Seen">Of the messages left out of hours those that a supervisor has seen, or has not; null = all.</param>
/// <param name="Opened">The recording that is read beside the list.</param>
public sealed record RecordingsAddress(
    Channel Channel, DateOnly? From = null, DateOnly? To = null, string? Customer = null, int? CampaignId = null, int? AgentId = null, bool OfflineOnly = false, long? Opened = null, string? Tag = null, bool? Seen = null)
{
    public const int PageSize = 50;

    const string Day = "yyyy-MM-dd";

    public bool IsFiltered => this with { Opened = null } != new RecordingsAddress(Channel);

    public static RecordingsAddress Parse(string uri)
    {
        var address = new Uri(uri);
        var query = QueryHelpers.ParseQuery(address.Query);
        string? Text(string name) => query.TryGetValue(name, out var values) && values[0] is { Length: > 0 } text ? text : null;
        return new RecordingsAddress(
            ChannelNames.Of(address), ParseDay(Text("from")), ParseDay(Text("to")), Text("customer"),
            (int?)ParseId(Text("campaign"), int.MaxValue), (int?)ParseId(Text("agent"), int.MaxValue), Text("offline") == "1", ParseId(Text("open"), long.MaxValue), Text("tag"),
            Text("offline") == "1" ? Text("seen") switch { "1" => true, "0" => false, _ => null } : null);
    }

    public override string ToString() => QueryHelpers.AddQueryString($"/supervisor/recordings/{Channel.Segment()}", new Dictionary<string, string?>
    {
        ["from"] = From?.ToString(Day, CultureInfo.InvariantCulture),
        ["to"] = To?.ToString(Day, CultureInfo.InvariantCulture),
        ["customer"] = string.IsNullOrWhiteSpace(Customer) ? null : Customer.Trim(),
        ["campaign"] = CampaignId?.ToString(CultureInfo.InvariantCulture),
        ["agent"] = AgentId?.ToString(CultureInfo.InvariantCulture),
        ["offline"] = OfflineOnly ? "1" : null,
        ["tag"] = string.IsNullOrWhiteSpace(Tag) ? null : Tag.Trim(),
        ["seen"] = OfflineOnly && Seen is { } seen ? seen ? "1" : "0" : null,
        ["open"] = Opened?.ToString(CultureInfo.InvariantCulture),
    });

    /// <summary>One row more than a page: it tells whether there are more.</summary>
    /// <param name="zone">The user's.</param>
    /// <param name="before">The last row of the page before; 0 = the first page.</param>
    public RecordingFilter ToFilter(TimeZoneInfo zone, long before) => new(
        Channel, From is { } from ? LocalDay.StartOf(from, zone) : null, To is { } to && to < DateOnly.MaxValue ? LocalDay.StartOf(to.AddDays(1), zone) : null,
        Customer, CampaignId, AgentId, OfflineOnly, before, PageSize + 1, Seen)
    {
        Tag = Tag,
    };

    static DateOnly? ParseDay(string? text) => DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    static long? ParseId(string? text, long maximum) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id <= maximum ? id : null;
}
