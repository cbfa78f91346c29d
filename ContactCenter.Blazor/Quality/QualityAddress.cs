using System.Globalization;
using ContactCenter.Core.Quality;
using Microsoft.AspNetCore.WebUtilities;

namespace ContactCenter.Blazor.Quality;

/// <summary>What the averages' page shows, as it stands in its address. Days are those of the user's zone, the last one included; null = the page's own choice.</summary>
/// <param name="Question">"form:question": averages of that question in place of whole reviews.</param>
/// <param name="Behind">Which average's reviews are listed beside: "all", "day:2026-03-01", "agent:5", "campaign:2", "question:1:q7".</param>
public sealed record QualityAddress(DateOnly? From = null, DateOnly? To = null, int? CampaignId = null, int? AgentId = null, string? Question = null, string? Behind = null)
{
    public const string Path = "/supervisor/quality";

    const string Day = "yyyy-MM-dd";

    /// <summary>How many days are shown where the address says nothing.</summary>
    const int Usual = 30;

    public static QualityAddress Parse(string uri)
    {
        var query = QueryHelpers.ParseQuery(new Uri(uri).Query);
        string? Value(string name) => query.TryGetValue(name, out var values) && values[0] is { Length: > 0 } text ? text : null;
        return new QualityAddress(DayIn(Value("from")), DayIn(Value("to")), IdIn(Value("campaign")), IdIn(Value("agent")), Value("question"), Value("behind"));
    }

    public override string ToString() => QueryHelpers.AddQueryString(Path, new Dictionary<string, string?>
    {
        ["from"] = From is { } from ? Written(from) : null,
        ["to"] = To is { } to ? Written(to) : null,
        ["campaign"] = CampaignId?.ToString(CultureInfo.InvariantCulture),
        ["agent"] = AgentId?.ToString(CultureInfo.InvariantCulture),
        ["question"] = Question,
        ["behind"] = Behind,
    });

    public static string Written(DateOnly day) => day.ToString(Day, CultureInfo.InvariantCulture);

    /// <param name="today">In the user's zone.</param>
    public ReviewFilter ToFilter(TimeZoneInfo zone, DateOnly today)
    {
        var to = To ?? (From is { } alone && alone > today ? alone : today);
        var from = From ?? to.AddDays(1 - Usual);
        return Asking(new ReviewFilter(from, to, zone, CampaignId, AgentId), Question);
    }

    /// <summary>Narrowed to what is listed beside; null = nothing is, or what the address says is nothing.</summary>
    public ReviewFilter? ToList(TimeZoneInfo zone, DateOnly today)
    {
        var whole = ToFilter(zone, today);
        return (Behind?.Split(':', 2)) switch
        {
            ["all"] => whole,
            ["day", var text] => DayIn(text) is { } day ? whole with { From = day, To = day } : null,
            ["agent", var text] => IdIn(text) is { } id ? whole with { AgentId = id } : null,
            ["campaign", var text] => IdIn(text) is { } id ? whole with { CampaignId = id } : null,
            ["question", var text] => Asking(whole, text),
            _ => null,
        };
    }

    static ReviewFilter Asking(ReviewFilter filter, string? question) =>
        question?.Split(':', 2) is [var form, var id] && IdIn(form) is { } formId ? filter with { FormId = formId, QuestionId = id } : filter;

    static DateOnly? DayIn(string? text) => DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1970 and < 9999 ? day : null;

    static int? IdIn(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
