using System.Threading.Channels;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Journal;
using ContactCenter.Core.Monitoring;
using Microsoft.Extensions.Logging;

namespace ContactCenter.Core.Routing;

/// <summary>
/// Brings what waits to the agents, in campaigns where agents do not pick for themselves. It hears what happens, looks again at the campaigns that are
/// concerned, oldest waiting first, decides on memory (<see cref="RoutingBoard"/>) and offers in a unit of work whose guards read the rows.
/// </summary>
public sealed class Router : IJournalSubscriber, IAsyncDisposable
{
    readonly Lock gate = new();
    readonly HashSet<int> concerned = [];
    readonly System.Threading.Channels.Channel<bool> wakeUps = System.Threading.Channels.Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    readonly RoutingBoard board;
    readonly LiveCentre centre;
    readonly CampaignDirectory campaigns;
    readonly AgentPresence presence;
    readonly OfferInteraction offer;
    readonly ILogger<Router> log;
    Task? loop;
    int awake;

    public Router(RoutingBoard board, LiveCentre centre, CampaignDirectory campaigns, AgentPresence presence, OfferInteraction offer, ILogger<Router> log)
    {
        (this.board, this.centre, this.campaigns, this.presence, this.offer, this.log) = (board, centre, campaigns, presence, offer, log);
        presence.Changed += OnPresence;
    }

    /// <summary>Nothing is left to do until something happens.</summary>
    internal bool IsIdle => Volatile.Read(ref awake) == 0 && !board.HasUnderWay;

    public void Start()
    {
        board.Rebuild();
        loop = Task.Run(Loop);
        LookAtAll();
    }

    public void OnCommitted(IReadOnlyList<JournalEntry> entries)
    {
        var agents = board.Learn(entries);
        foreach (var entry in entries)
        {
            if (entry is { Event: SessionStarted or BreakEnded or WrapUpEnded, AgentId: { } agentId })
            {
                agents.Add(agentId);
            }
        }

        LookAt([.. entries.SelectMany(CampaignsOf), .. agents.SelectMany(CampaignsOf)], wake: true);
    }

    /// <summary>Every campaign, for what no event tells: a schedule that opened, a unit that the database refused.</summary>
    public void LookAtAll() => LookAt(campaigns.Current.All.Select(campaign => campaign.Id), wake: true);

    public async ValueTask DisposeAsync()
    {
        presence.Changed -= OnPresence;
        wakeUps.Writer.TryComplete();
        await (loop ?? Task.CompletedTask);
    }

    void OnPresence(int agentId, bool reachable)
    {
        if (reachable)
        {
            LookAt(CampaignsOf(agentId), wake: true);
        }
    }

    IEnumerable<int> CampaignsOf(int agentId) => campaigns.Current.OfMember(agentId).Select(campaign => campaign.Id);

    IEnumerable<int> CampaignsOf(JournalEntry entry) => entry.Event switch
    {
        InteractionQueued or InteractionMoved or PriorityRaised => [entry.CampaignId!.Value],
        CampaignChanged when entry.CampaignId is { } changed => [changed],
        CampaignChanged => campaigns.Current.All.Select(campaign => campaign.Id),
        _ => [],
    };

    void LookAt(IEnumerable<int> campaignIds, bool wake)
    {
        lock (gate)
        {
            concerned.UnionWith(campaignIds);
            if (wake && concerned.Count > 0)
            {
                Interlocked.Exchange(ref awake, 1);
                wakeUps.Writer.TryWrite(true);
            }
        }
    }

    async Task Loop()
    {
        while (await wakeUps.Reader.WaitToReadAsync())
        {
            wakeUps.Reader.TryRead(out _);
            try
            {
                Route(TakeConcerned());
            }
            catch (Exception exception)
            {
                log.LogError(exception, "Routing failed; the watchdog tries again");
            }

            lock (gate)
            {
                Interlocked.Exchange(ref awake, wakeUps.Reader.TryPeek(out _) ? 1 : 0);
            }
        }
    }

    List<Campaign> TakeConcerned()
    {
        lock (gate)
        {
            List<Campaign> taken = [.. concerned.Select(campaigns.Current.Find).OfType<Campaign>().Where(campaign => !campaign.Strategy.IsPicked())];
            concerned.Clear();
            return taken;
        }
    }

    /// <summary>Of all that wait in these campaigns the first comes first; a campaign without an eligible agent steps aside and blocks none.</summary>
    void Route(List<Campaign> toLookAt)
    {
        var heads = new PriorityQueue<(Campaign Campaign, LiveInteraction Head), LiveInteraction>(LiveInteraction.QueueOrder);
        void Queue(Campaign campaign)
        {
            if (board.Next(campaign.Id) is { } head)
            {
                heads.Enqueue((campaign, head), head);
            }
        }

        toLookAt.ForEach(Queue);
        while (heads.TryDequeue(out var first, out _))
        {
            var knownUpTo = centre.Look(state => state.Sequence);
            var decision = board.Decide(first.Campaign, Random.Shared.Next());
            if (decision.Chosen is { } chosen)
            {
                board.Reserve(first.Head.Id, first.Campaign.Id, chosen);
                _ = Offer(first.Head.Id, first.Campaign.Id, decision, knownUpTo);
                Queue(first.Campaign);
            }
        }
    }

    async Task Offer(long interactionId, int campaignId, RoutingDecision decision, long knownUpTo)
    {
        Error? refused = null;
        try
        {
            refused = (await offer.Run(interactionId, campaignId, decision)).Error;
            if (refused is null)
            {
                return;
            }
        }
        catch (Exception exception)
        {
            log.LogError(exception, "Interaction {Id} could not be offered; the watchdog tries again", interactionId);
        }

        // The rows knew more than memory did. What they know is on its way here and wakes the router, or has come meanwhile: then it looks again at once,
        // as when the browser was found gone, which no entry tells.
        board.Release(interactionId);
        LookAt([campaignId], wake: refused is NotEligible { Reason: "unreachable" } || centre.Look(state => state.Sequence) > knownUpTo);
    }
}
