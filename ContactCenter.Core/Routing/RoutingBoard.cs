using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Journal;
using ContactCenter.Core.Monitoring;

namespace ContactCenter.Core.Routing;

/// <summary>
/// What routing decides on, in memory: who waits and who is there (live state), what routing remembers, who can be reached, and which offers are on their
/// way to the database and count already. Nobody else changes it; whatever it does not know yet, the guards on the rows do.
/// </summary>
public sealed class RoutingBoard(LiveCentre centre, CampaignDirectory campaigns, AgentPresence presence, ServiceMemoryQuery past, TimeProvider time)
{
    readonly Lock gate = new();
    readonly Dictionary<long, (int AgentId, int CampaignId)> underWay = [];
    ServiceMemory memory = new();

    public void Rebuild()
    {
        lock (gate)
        {
            memory = past.Read();
        }
    }

    /// <summary>Takes entries in; answers the agents who may get something else now.</summary>
    public HashSet<int> Learn(IReadOnlyList<JournalEntry> entries)
    {
        var freed = new HashSet<int>();
        lock (gate)
        {
            foreach (var entry in entries)
            {
                if (memory.Apply(entry, past.DayOf) is { } agentId)
                {
                    freed.Add(agentId);
                }

                if (entry is { InteractionId: { } id, Event: InteractionOffered or InteractionQueued or InteractionAnswered or InteractionFinished } && underWay.Remove(id, out var offer))
                {
                    // While both it and the live state counted, the agent looked fuller than they are.
                    freed.Add(offer.AgentId);
                }
            }
        }

        return freed;
    }

    /// <summary>The campaign's next one to be offered: the first that waits and is not under way; null when nobody waits.</summary>
    public LiveInteraction? Next(int campaignId)
    {
        lock (gate)
        {
            return centre.Look(state => state.QueueOf(campaignId).FirstOrDefault(interaction => interaction.State == InteractionState.Waiting && !underWay.ContainsKey(interaction.Id)));
        }
    }

    /// <summary>The decision as it would fall now.</summary>
    public RoutingDecision Decide(Campaign campaign, int seed) => RoutingDecision.Of(InputsOf(campaign, seed));

    /// <summary>An offer is on its way: it counts from now on.</summary>
    public void Reserve(long interactionId, int campaignId, Candidate chosen)
    {
        lock (gate)
        {
            underWay[interactionId] = (chosen.AgentId, campaignId);
            memory.Choose(campaignId, chosen.Place);
        }
    }

    /// <summary>It was refused.</summary>
    public void Release(long interactionId)
    {
        lock (gate)
        {
            underWay.Remove(interactionId);
        }
    }

    public bool HasUnderWay
    {
        get
        {
            lock (gate)
            {
                return underWay.Count > 0;
            }
        }
    }

    /// <summary>Mean time (ms) that the campaign's last interactions were with their agents; null while nothing is known.</summary>
    public double? MeanHandling(int campaignId)
    {
        lock (gate)
        {
            return memory.HandlingOf(campaignId).MeanMs;
        }
    }

    RoutingInputs InputsOf(Campaign campaign, int seed)
    {
        lock (gate)
        {
            var today = past.DayOf(campaign.Id, time.NowMs());
            var reserved = underWay.Values.ToLookup(offer => offer.AgentId, offer => offer.CampaignId);
            var candidates = centre.Look(state => campaign.Members.ConvertAll(member => CandidateOf(member, state, reserved[member.AgentId], today)));
            Distribution? way = campaign.Strategy.IsPicked() ? null : campaign.Distribution ?? Distribution.RoundRobin;
            return new RoutingInputs(campaign.Strategy, way, campaign.MaximumPerAgent, seed, memory.LastChosen(campaign.Id), candidates);
        }
    }

    Candidate CandidateOf(Member member, LiveState state, IEnumerable<int> reserved, DateOnly today)
    {
        var live = state.Agents.GetValueOrDefault(member.AgentId);
        if (live?.SessionId is null)
        {
            return new Candidate(member.AgentId, member.Penalty, member.Position) { LoggedOut = true };
        }

        var (lastServed, completed) = memory.Of(member.CampaignId, member.AgentId, today);
        var served = live.Active + live.Offered;
        return new Candidate(member.AgentId, member.Penalty, member.Position)
        {
            Unreachable = !presence.IsReachable(member.AgentId),
            OnBreak = live.BreakId is not null,
            WrappingUp = live.WrapUpUntil is not null,
            Served = served + reserved.Count(),
            HeldByIncall = (served > 0 && state.ServedBy(member.AgentId).Any(interaction => IsIncall(interaction.CampaignId))) || reserved.Any(IsIncall),
            LastServedAt = lastServed,
            CompletedToday = completed,
        };
    }

    bool IsIncall(int campaignId) => campaigns.Current.Find(campaignId)?.Strategy == Strategy.Incall;
}
