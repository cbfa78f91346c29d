using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace ContactCenter.Blazor.Supervisor.All;

public enum CardSort
{
    Name,
    Waiting,
    Wait,
    Level,
    Abandonment,
}

public enum CardGroup
{
    None,
    Channel,
    State,
}

/// <summary>How the page of all campaigns is arranged, as it stands in its address: a wall display keeps it as a bookmark.</summary>
public sealed record AllAddress(CardSort Sort = CardSort.Name, CardGroup Group = CardGroup.None)
{
    public const string Path = "/supervisor/campaigns/all";

    /// <summary>Campaigns that stand in front, in the order in which they were pinned.</summary>
    public IReadOnlyList<int> Pins { get; init; } = [];

    /// <summary>An address that names none shows the reader's own.</summary>
    public AllAddress WithOwn(IReadOnlyList<int> own) => Pins.Count > 0 ? this : this with { Pins = own };

    public AllAddress Toggle(int campaignId) => this with { Pins = Pins.Contains(campaignId) ? [.. Pins.Where(id => id != campaignId)] : [.. Pins, campaignId] };

    public static AllAddress Parse(string uri)
    {
        var query = QueryHelpers.ParseQuery(new Uri(uri).Query);
        return new AllAddress(Read<CardSort>(query.GetValueOrDefault("sort")), Read<CardGroup>(query.GetValueOrDefault("group")))
        {
            Pins = [.. (query.GetValueOrDefault("pin").ToString() ?? "").Split('.', StringSplitOptions.RemoveEmptyEntries)
                .Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0).Where(id => id > 0).Distinct().Take(100)],
        };
    }

    public override string ToString() => QueryHelpers.AddQueryString(Path, new Dictionary<string, string?>
    {
        ["sort"] = Sort == CardSort.Name ? null : Sort.ToString().ToLowerInvariant(),
        ["group"] = Group == CardGroup.None ? null : Group.ToString().ToLowerInvariant(),
        ["pin"] = Pins.Count == 0 ? null : string.Join('.', Pins.Select(id => id.ToString(CultureInfo.InvariantCulture))),
    });

    static T Read<T>(string? text) where T : struct, Enum => Enum.TryParse<T>(text, true, out var value) && Enum.IsDefined(value) ? value : default;
}
