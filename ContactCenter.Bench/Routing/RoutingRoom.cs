using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Figures;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Monitoring;
using ContactCenter.Core.Routing;
using Microsoft.Extensions.Logging.Abstractions;

namespace ContactCenter.Bench.Routing;

/// <summary>A full centre in memory, as the router sees it. A third of the agents is on a break, a third at work, the rest is free or away.</summary>
sealed class RoutingRoom
{
    readonly LiveCentre centre;
    readonly RoutingBoard board;

    public RoutingRoom(int agents, int campaigns, int waiting)
    {
        var random = new Random(1);
        Campaigns = [.. Enumerable.Range(1, campaigns).Select(id => Make(id, agents, random))];
        var directory = new CampaignDirectory(null!);
        directory.Show(new CampaignSet { Campaigns = Campaigns });
        centre = new LiveCentre(new DayBook(directory, TimeProvider.System));
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds();
        var open = Enumerable.Range(1, waiting + agents).Select(id => Interaction(id, id <= waiting ? null : id - waiting, Campaigns[random.Next(campaigns)].Id, now - random.Next(600_000)));
        centre.Rebuild(LiveState.From(0, open, Enumerable.Range(1, agents).Select(id => Agent(id, now))));
        board = new RoutingBoard(centre, directory, new AgentPresence(centre, new RoutingOptions(), TimeProvider.System, NullLogger<AgentPresence>.Instance), new ServiceMemoryQuery(null!, directory, TimeProvider.System), TimeProvider.System);
        Remember(agents, now, random);
        Busiest = Campaigns.MaxBy(campaign => centre.QueueOf(campaign.Id).Count)!;
    }

    public List<Campaign> Campaigns { get; }
    public Campaign Busiest { get; }

    public void Decide(Campaign campaign, int seed)
    {
        if (board.Next(campaign.Id) is not null)
        {
            board.Decide(campaign, seed);
        }
    }

    public List<LiveInteraction> Queue(Campaign campaign) => centre.QueueOf(campaign.Id);

    static Campaign Make(int id, int agents, Random random) => new()
    {
        Id = id,
        Key = $"c{id}",
        Channel = Channel.Webchat,
        Strategy = (Strategy)random.Next(3, 7),
        Distribution = (Distribution)((id % 6) + 1),
        MaximumPerAgent = 3,
        Members = [.. Enumerable.Range(1, agents).Select(agent => new Member { CampaignId = id, AgentId = agent, Position = agent, Penalty = agent % 4 })],
    };

    static LiveAgent Agent(int id, long now) => new(id, id % 10 == 0 ? null : $"s{id}", now, id % 3 == 0 ? 1 : null, id % 3 == 1 ? 1 : 0, 0);

    static LiveInteraction Interaction(int id, int? agent, int campaign, long at) =>
        new(id, $"p{id}", campaign, Channel.Webchat, agent is not null && agent % 3 == 1 ? InteractionState.Active : InteractionState.Waiting, "Vera", null, "en", at)
        { AgentId = agent is not null && agent % 3 == 1 ? agent : null, QueuedAt = at, StateSince = at };

    /// <summary>Everybody has served something in every tenth campaign.</summary>
    void Remember(int agents, long now, Random random)
    {
        var id = 1_000_000L;
        foreach (var campaign in Campaigns.Where((_, index) => index % 10 == 0))
        {
            for (var agent = 1; agent <= agents; agent++)
            {
                var at = now - random.Next(3_600_000);
                id++;
                board.Learn([new(0, at, new InteractionAnswered(0, 1), id, campaign.Id, agent), new(0, at + 60_000, new InteractionFinished(InteractionState.Completed, EndReason.AgentEnded), id, campaign.Id, agent)]);
            }
        }
    }
}
