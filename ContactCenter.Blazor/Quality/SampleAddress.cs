using System.Globalization;
using ContactCenter.Core.Quality;
using Microsoft.AspNetCore.WebUtilities;

namespace ContactCenter.Blazor.Quality;

/// <summary>Which sample: the week by its Monday, the campaign (null = all) and how many for each agent.</summary>
/// <param name="Week">Null = the last week that is over.</param>
public sealed record SampleAddress(DateOnly? Week = null, int? CampaignId = null, int PerAgent = SampleAddress.Usual)
{
    public const string Path = "/supervisor/quality/sample";
    public const int Usual = 3;

    public static SampleAddress Parse(string uri)
    {
        var query = QueryHelpers.ParseQuery(new Uri(uri).Query);
        string? Value(string name) => query.TryGetValue(name, out var values) && values[0] is { Length: > 0 } text ? text : null;
        return new SampleAddress(
            DateOnly.TryParseExact(Value("week"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1970 and < 9999 ? MondayOf(day) : null,
            int.TryParse(Value("campaign"), NumberStyles.None, CultureInfo.InvariantCulture, out var campaign) ? campaign : null,
            int.TryParse(Value("n"), NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? Math.Clamp(size, 1, SampleQuestion.Most) : Usual);
    }

    public override string ToString() => QueryHelpers.AddQueryString(Path, new Dictionary<string, string?>
    {
        ["week"] = Week?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["campaign"] = CampaignId?.ToString(CultureInfo.InvariantCulture),
        ["n"] = PerAgent == Usual ? null : PerAgent.ToString(CultureInfo.InvariantCulture),
    });

    public SampleQuestion ToQuestion(TimeZoneInfo zone, DateOnly today) => new(Week ?? MondayOf(today).AddDays(-7), zone, CampaignId, PerAgent);

    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
