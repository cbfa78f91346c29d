using System.Globalization;
using ContactCenter.Core.Figures;
using ContactCenter.Core.Interactions;
using Microsoft.AspNetCore.WebUtilities;

namespace ContactCenter.Blazor.Supervisor.Live;

public enum AgentSort
{
    Name,
    State,
    Active,
    Time,
}

/// <summary>What stands beside the tables about one agent.</summary>
public enum AgentView
{
    Info,
    Talk,

    /// <summary>Whatever the agent serves, live.</summary>
    Watch,
}

/// <summary>What a live page shows, as it stands in its address.</summary>
/// <param name="CampaignId">Null = all of the channel.</param>
/// <param name="Spied">The interaction that is watched beside the tables.</param>
/// <param name="Asked">The one whose reasons stand there instead.</param>
public sealed record LiveAddress(Channel Channel, int? CampaignId = null, AgentSort Sort = AgentSort.Name, long? Spied = null, long? Asked = null)
{
    /// <summary>The figure whose interactions stand there instead, perhaps only an agent's or a quarter hour's.</summary>
    public Figure? Listed { get; init; }
    public int? ListedAgent { get; init; }
    public int? ListedQuarter { get; init; }

    /// <summary>The same page with that list beside it.</summary>
    public string List(Figure figure, int? agentId = null, int? quarter = null) =>
        (Alone() with { Listed = figure, ListedAgent = agentId, ListedQuarter = quarter }).ToString();

    public LiveAddress Unlisted => this with { Listed = null, ListedAgent = null, ListedQuarter = null };

    /// <summary>Before what is spied or asked; while an agent is watched the spied one is which of theirs.</summary>
    public (AgentView View, int Id)? Agent { get; init; }

    public bool HasBeside => Spied is not null || Asked is not null || Agent is not null || Listed is not null;

    public LiveAddress Alone() => this with { Spied = null, Asked = null, Agent = null };

    public LiveAddress Spying(long interactionId) => Alone() with { Spied = interactionId };

    public LiveAddress Asking(long interactionId) => Alone() with { Asked = interactionId };

    public LiveAddress About(AgentView view, int agentId, long? interactionId = null) => Alone() with { Agent = (view, agentId), Spied = interactionId };

    public static LiveAddress Parse(string uri)
    {
        var address = new Uri(uri);
        var query = QueryHelpers.ParseQuery(address.Query);
        return new LiveAddress(
            ChannelNames.Of(address),
            int.TryParse(query.GetValueOrDefault("campaign"), NumberStyles.None, CultureInfo.InvariantCulture, out var campaign) ? campaign : null,
            Enum.TryParse<AgentSort>(query.GetValueOrDefault("sort"), true, out var sort) && Enum.IsDefined(sort) ? sort : AgentSort.Name,
            long.TryParse(query.GetValueOrDefault("spy"), NumberStyles.None, CultureInfo.InvariantCulture, out var spied) ? spied : null,
            long.TryParse(query.GetValueOrDefault("why"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : null)
        {
            Agent = Enum.GetValues<AgentView>().Select(view => int.TryParse(query.GetValueOrDefault(KeyOf(view)), NumberStyles.None, CultureInfo.InvariantCulture, out var agent) ? (view, agent) : ((AgentView, int)?)null)
                .FirstOrDefault(found => found is not null),
            Listed = Enum.TryParse<Figure>(query.GetValueOrDefault("list"), true, out var listed) && Enum.IsDefined(listed) ? listed : null,
            ListedAgent = int.TryParse(query.GetValueOrDefault("agent"), NumberStyles.None, CultureInfo.InvariantCulture, out var agent) ? agent : null,
            ListedQuarter = int.TryParse(query.GetValueOrDefault("quarter"), NumberStyles.None, CultureInfo.InvariantCulture, out var quarter) ? quarter : null,
        };
    }

    public override string ToString()
    {
        var query = new Dictionary<string, string?>
        {
            ["campaign"] = CampaignId?.ToString(CultureInfo.InvariantCulture),
            ["sort"] = Sort == AgentSort.Name ? null : Sort.ToString().ToLowerInvariant(),
            ["spy"] = Spied?.ToString(CultureInfo.InvariantCulture),
            ["why"] = Asked?.ToString(CultureInfo.InvariantCulture),
            ["list"] = Listed?.ToString().ToLowerInvariant(),
            ["agent"] = ListedAgent?.ToString(CultureInfo.InvariantCulture),
            ["quarter"] = ListedQuarter?.ToString(CultureInfo.InvariantCulture),
        };
        if (Agent is var (view, agent))
            query[KeyOf(view)] = agent.ToString(CultureInfo.InvariantCulture);
        return QueryHelpers.AddQueryString($"/supervisor/campaigns/{Channel.Segment()}", query);
    }

    static string KeyOf(AgentView view) => view.ToString().ToLowerInvariant();
}
