using System.Globalization;
using ContactCenter.Blazor.Supervisor;
using ContactCenter.Core.Figures;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Recordings;
using Microsoft.AspNetCore.WebUtilities;

namespace ContactCenter.Blazor.Recordings;

/// <summary>The search as it stands in the page's address. Days are those of the user's zone, the last one included.</summary>
/// <param name="Seen">Of the messages left out of hours those that a supervisor has seen, or has not; null = all.</param>
/// <param name="Text">Words of the messages.</param>
/// <param name="Opened">The recording that is read beside the list.</param>
public sealed record RecordingsAddress(
    Channel Channel, DateOnly? From = null, DateOnly? To = null, string? Customer = null, int? CampaignId = null, int? AgentId = null, bool OfflineOnly = false, long? Opened = null, string? Tag = null, bool? Seen = null,
    string? Text = null, InteractionState? State = null, Direction? Direction = null)
{
    public const int PageSize = 50;

    /// <summary>How a recording can have ended.</summary>
    public static readonly IReadOnlyList<InteractionState> States = [.. Enum.GetValues<InteractionState>().Where(state => state.IsEnded())];

    const string Day = "yyyy-MM-dd", Oldest = "oldest", Up = "-asc", Down = "-desc";

    static readonly IReadOnlyList<RecordingSort> sorts = Enum.GetValues<RecordingSort>();

    public RecordingSort Sort { get; init; }
    public bool Ascending { get; init; }

    /// <summary>The opened one is being reviewed, beside its conversation.</summary>
    public bool Reviewing { get; init; }

    /// <summary>Whose part in it is reviewed; null = who had it last.</summary>
    public int? Judged { get; init; }

    /// <summary>The search alone.</summary>
    public RecordingsAddress Closed => this with { Opened = null, Reviewing = false, Judged = null };

    public bool IsFiltered => Closed with { Sort = RecordingSort.Date, Ascending = false } != new RecordingsAddress(Channel);

    public static RecordingsAddress Parse(string uri)
    {
        var address = new Uri(uri);
        var query = QueryHelpers.ParseQuery(address.Query);
        string? Value(string name) => query.TryGetValue(name, out var values) && values[0] is { Length: > 0 } text ? text : null;
        return new RecordingsAddress(
            ChannelNames.Of(address), ParseDay(Value("from")), ParseDay(Value("to")), Value("customer"),
            (int?)ParseId(Value("campaign"), int.MaxValue), (int?)ParseId(Value("agent"), int.MaxValue), Value("offline") == "1", ParseId(Value("open"), long.MaxValue), Value("tag"),
            Value("offline") == "1" ? Value("seen") switch { "1" => true, "0" => false, _ => null } : null,
            Value("text"), ParseName<InteractionState>(Value("state"), States), ParseName<Direction>(Value("direction"), Enum.GetValues<Direction>()))
        {
            Sort = SortOf(Value("sort")),
            Ascending = SortOf(Value("sort")) is RecordingSort.Date ? Value("sort") == Oldest : Value("sort")!.EndsWith(Up, StringComparison.Ordinal),
            Reviewing = Value("open") is not null && Value("review") == "1",
            Judged = Value("open") is not null && Value("review") == "1" ? (int?)ParseId(Value("judged"), int.MaxValue) : null,
        };
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
        ["text"] = string.IsNullOrWhiteSpace(Text) ? null : Text.Trim(),
        ["state"] = State is { } state ? NameOf(state) : null,
        ["direction"] = Direction is { } direction ? NameOf(direction) : null,
        ["sort"] = Sort != RecordingSort.Date ? NameOf(Sort) + (Ascending ? Up : Down) : Ascending ? Oldest : null,
        ["open"] = Opened?.ToString(CultureInfo.InvariantCulture),
        ["review"] = Opened is not null && Reviewing ? "1" : null,
        ["judged"] = Opened is not null && Reviewing ? Judged?.ToString(CultureInfo.InvariantCulture) : null,
    });

    /// <summary>One row more than a page: it tells whether there are more.</summary>
    /// <param name="zone">The user's.</param>
    /// <param name="before">The last row of the page before; 0 = the first page.</param>
    public RecordingFilter ToFilter(TimeZoneInfo zone, long before) => new(
        Channel, From is { } from ? LocalDay.StartOf(from, zone) : null, To is { } to && to < DateOnly.MaxValue ? LocalDay.StartOf(to.AddDays(1), zone) : null,
        Customer, CampaignId, AgentId, OfflineOnly, before, PageSize + 1, Seen)
    {
        Tag = Tag,
        Text = Text,
        State = State,
        Direction = Direction,
        Sort = Sort,
        Ascending = Ascending,
    };

    /// <summary>By that column, or by it the other way round: names begin with A, times and stars with the most.</summary>
    public RecordingsAddress SortedBy(RecordingSort sort) => this with
    {
        Sort = sort,
        Ascending = sort == Sort ? !Ascending : sort is RecordingSort.Customer or RecordingSort.Campaign or RecordingSort.Agent or RecordingSort.Direction or RecordingSort.State,
    };

    /// <summary>The date when it says nothing known.</summary>
    static RecordingSort SortOf(string? text) => sorts.FirstOrDefault(sort => sort != RecordingSort.Date && (text == NameOf(sort) + Up || text == NameOf(sort) + Down));

    static string NameOf<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    static T? ParseName<T>(string? name, IReadOnlyList<T> known) where T : struct, Enum => known.Where(value => NameOf(value) == name).Select(value => (T?)value).FirstOrDefault();

    static DateOnly? ParseDay(string? text) => DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    static long? ParseId(string? text, long maximum) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id <= maximum ? id : null;
}
