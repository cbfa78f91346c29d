using System.Globalization;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Reports;
using Microsoft.AspNetCore.WebUtilities;

namespace ContactCenter.Blazor.Supervisor.Reports;

/// <summary>What the reports' page shows, as it stands in its address. Days are those of the user's zone, the last one included; null = the page's own choice.</summary>
/// <param name="Sort">The key of a column; null = by name and time.</param>
public sealed record ReportAddress(
    DateOnly? From = null, DateOnly? To = null, ReportBy By = ReportBy.Campaign, ReportStep Step = ReportStep.Whole, Channel? Channel = null, int? CampaignId = null, int? AgentId = null, string? Sort = null, bool IsDescending = false)
{
    public const string Path = "/supervisor/reports";

    const string Day = "yyyy-MM-dd";

    /// <summary>How many days are shown where the address says nothing.</summary>
    const int Usual = 7;

    public static ReportAddress Parse(string uri)
    {
        var query = QueryHelpers.ParseQuery(new Uri(uri).Query);
        string? Value(string name) => query.TryGetValue(name, out var values) && values[0] is { Length: > 0 } text ? text : null;
        var sort = Value("sort");
        return new ReportAddress(
            DayIn(Value("from")), DayIn(Value("to")), In(Value("by"), ReportBy.Campaign), In(Value("step"), ReportStep.Whole),
            Value("channel") is { } channel && Enum.TryParse<Channel>(channel, true, out var of) && Enum.IsDefined(of) ? of : null, IdIn(Value("campaign")), IdIn(Value("agent")), sort?.TrimStart('-'), sort?.StartsWith('-') == true);
    }

    public override string ToString() => QueryHelpers.AddQueryString(Path, Query);

    /// <summary>The same as a file: a download knows neither the browser's zone nor what today is there, nor the user's language.</summary>
    public string ToFile(ReportQuestion question, string language) => QueryHelpers.AddQueryString(
        QueryHelpers.AddQueryString($"{Path}/csv", (this with { From = question.From, To = question.To }).Query), new Dictionary<string, string?> { ["zone"] = question.Zone.Id, ["lang"] = language });

    Dictionary<string, string?> Query => new()
    {
        ["from"] = From is { } from ? Written(from) : null,
        ["to"] = To is { } to ? Written(to) : null,
        ["by"] = By == ReportBy.Campaign ? null : By.ToString().ToLowerInvariant(),
        ["step"] = Step == ReportStep.Whole ? null : Step.ToString().ToLowerInvariant(),
        ["channel"] = Channel?.ToString().ToLowerInvariant(),
        ["campaign"] = CampaignId?.ToString(CultureInfo.InvariantCulture),
        ["agent"] = AgentId?.ToString(CultureInfo.InvariantCulture),
        ["sort"] = Sort is null ? null : IsDescending ? "-" + Sort : Sort,
    };

    /// <summary>Numbers begin with the most, asked again with the least.</summary>
    public ReportAddress SortedBy(string? column) => this with { Sort = column, IsDescending = column is not null && (Sort != column || !IsDescending) };

    public static string Written(DateOnly day) => day.ToString(Day, CultureInfo.InvariantCulture);

    /// <param name="today">In the user's zone.</param>
    public ReportQuestion ToQuestion(TimeZoneInfo zone, DateOnly today)
    {
        var to = To ?? (From is { } alone && alone > today ? alone : today);
        return new ReportQuestion(From ?? to.AddDays(1 - Usual), to, zone, By, Step, Channel, CampaignId, AgentId);
    }

    static T In<T>(string? text, T usual) where T : struct, Enum => Enum.TryParse<T>(text, true, out var value) && Enum.IsDefined(value) ? value : usual;

    static DateOnly? DayIn(string? text) => DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1970 and < 9999 ? day : null;

    static int? IdIn(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
