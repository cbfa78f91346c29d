using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace ContactCenter.Blazor.Admin.Members;

/// <summary>What the page's address says: the campaigns chosen, and what is searched in each column.</summary>
/// <param name="All">Every campaign, whatever their number.</param>
public sealed record MembersAddress(IReadOnlyList<int> Campaigns, bool All = false, string? CampaignSearch = null, string? MemberSearch = null, string? AgentSearch = null)
{
    public const string Path = "/admin/members";

    const string Everything = "all";

    public static MembersAddress Parse(string uri)
    {
        var query = QueryHelpers.ParseQuery(new Uri(uri).Query);
        string? Text(string name) => query.TryGetValue(name, out var values) && values[0] is { Length: > 0 } text ? text : null;
        var chosen = Text("campaigns");
        var ids = (chosen ?? "").Split(',').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0).Where(id => id > 0).Distinct();
        return new MembersAddress([.. ids], chosen == Everything, Text("campaign"), Text("member"), Text("agent"));
    }

    public override string ToString() => QueryHelpers.AddQueryString(Path, new Dictionary<string, string?>
    {
        ["campaigns"] = All ? Everything : Campaigns.Count == 0 ? null : string.Join(',', Campaigns),
        ["campaign"] = Tidy(CampaignSearch),
        ["member"] = Tidy(MemberSearch),
        ["agent"] = Tidy(AgentSearch),
    });

    static string? Tidy(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
