using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Journal;

namespace ContactCenter.Tests.Core.Routing;

/// <summary>
/// Plays the journal, which is the order in which things really happened, and looks at every step whether it was allowed: never two owners, never more than
/// the strategy allows, nothing to somebody who is away, nobody left with somebody who is gone. It shares no code with what it checks.
/// </summary>
sealed class RoutingOracle(CampaignDirectory campaigns)
{
    readonly Dictionary<long, (int Agent, int Campaign)> served = [];
    readonly HashSet<int> loggedIn = [], onBreak = [], wrappingUp = [];
    readonly HashSet<long> open = [], waiting = [];

    /// <summary>Transferred to a campaign and not taken yet: by whom, from where, and when.</summary>
    readonly Dictionary<long, (int Agent, int Campaign, long At)> passedOn = [];
    readonly Dictionary<long, int> returning = [], targets = [];
    int seen;

    public int Offers { get; private set; }
    public int Picks { get; private set; }
    public int Returns { get; private set; }
    public int Stays { get; private set; }
    public IEnumerable<long> Open => open;

    /// <summary>Everything that is new in it.</summary>
    /// <param name="journal">In its order.</param>
    /// <param name="now">UTC ms; the clocks have had their turn up to <paramref name="slack"/> ms before.</param>
    /// <param name="slack">How late a clock may be.</param>
    public void Check(IReadOnlyList<JournalEntry> journal, long now = 0, long slack = 0)
    {
        for (; seen < journal.Count; seen++)
        {
            Step(journal[seen]);
        }

        foreach (var id in open)
        {
            (waiting.Contains(id) || (served.TryGetValue(id, out var holder) && loggedIn.Contains(holder.Agent))).ShouldBeTrue($"interaction {id} was left behind");
        }

        returning.ShouldBeEmpty("what comes back is offered to the sender");
        foreach (var (id, _) in passedOn.Where(transfer => waiting.Contains(transfer.Key)))
        {
            (now - slack).ShouldBeLessThan(DueOf(id), $"interaction {id} should have come back");
        }
    }

    long DueOf(long id) => passedOn[id].At + (campaigns.Current.Find(targets[id])!.TransferTime * 1000L);

    void Step(JournalEntry entry)
    {
        switch (entry.Event)
        {
            case SessionStarted: loggedIn.Add(entry.AgentId!.Value); break;
            case SessionEnded: loggedIn.Remove(entry.AgentId!.Value); break;
            case BreakStarted: onBreak.Add(entry.AgentId!.Value); break;
            case BreakEnded: onBreak.Remove(entry.AgentId!.Value); break;
            case WrapUpStarted: wrappingUp.Add(entry.AgentId!.Value); break;
            case WrapUpEnded: wrappingUp.Remove(entry.AgentId!.Value); break;
            case InteractionCreated: open.Add(entry.InteractionId!.Value); break;
            case InteractionQueued queued:
                PassedOn(entry, queued.Reason);
                served.Remove(entry.InteractionId!.Value);
                waiting.Add(entry.InteractionId.Value);
                break;
            case TransferStayed:
                Stays++;
                passedOn.Remove(entry.InteractionId!.Value);
                waiting.ShouldContain(entry.InteractionId.Value, "what cannot come back goes on waiting");
                break;
            case InteractionOffered offered:
                waiting.Remove(entry.InteractionId!.Value).ShouldBeTrue("only what waits is offered");
                if (returning.Remove(entry.InteractionId.Value, out var sender))
                {
                    (offered.Returned, entry.AgentId).ShouldBe((true, sender), "it comes back to the sender");
                }

                Offers++;
                Give(entry, picked: false);
                break;
            case InteractionTransferred:
                served.Remove(entry.InteractionId!.Value);
                Give(entry, picked: false);
                break;
            case InteractionMoved:
                passedOn.Remove(entry.InteractionId!.Value);
                break;
            case InteractionAnswered when served.TryGetValue(entry.InteractionId!.Value, out var holder):
                passedOn.Remove(entry.InteractionId.Value);
                holder.Agent.ShouldBe(entry.AgentId!.Value, "only whom it was offered to opens it");
                break;
            case InteractionAnswered:
                passedOn.Remove(entry.InteractionId!.Value);
                waiting.Remove(entry.InteractionId.Value).ShouldBeTrue("only what waits is taken");
                Picks++;
                Give(entry, picked: true);
                break;
            case InteractionFinished:
                served.Remove(entry.InteractionId!.Value);
                waiting.Remove(entry.InteractionId.Value);
                passedOn.Remove(entry.InteractionId.Value);
                open.Remove(entry.InteractionId.Value);
                break;
        }
    }

    void PassedOn(JournalEntry entry, QueueReason reason)
    {
        var id = entry.InteractionId!.Value;
        if (reason == QueueReason.Transferred)
        {
            var (agent, campaign) = served[id];
            (passedOn[id], targets[id]) = ((agent, campaign, entry.At), entry.CampaignId!.Value);
        }
        else if (reason == QueueReason.Returned)
        {
            entry.At.ShouldBeGreaterThanOrEqualTo(DueOf(id), "not before its time");
            passedOn.Remove(id, out var transfer).ShouldBeTrue("only what was passed on comes back");
            entry.CampaignId.ShouldBe(transfer.Campaign);
            returning[id] = transfer.Agent;
            Returns++;
        }
    }

    void Give(JournalEntry entry, bool picked)
    {
        var (agent, campaign) = (entry.AgentId!.Value, campaigns.Current.Find(entry.CampaignId!.Value)!);
        var has = served.Values.Where(holder => holder.Agent == agent).ToList();
        var what = $"interaction {entry.InteractionId} to agent {agent} by {campaign.Strategy} in entry {entry.Sequence}";
        loggedIn.ShouldContain(agent, what);
        onBreak.ShouldNotContain(agent, what);
        has.ShouldAllBe(holder => campaigns.Current.Find(holder.Campaign)!.Strategy != Strategy.Incall, what);
        if (!picked && !campaign.Strategy.IsPicked())
        {
            wrappingUp.ShouldNotContain(agent, what);
        }

        switch (campaign.Strategy)
        {
            case Strategy.Ringall or Strategy.Incall or Strategy.Interaction: has.ShouldBeEmpty(what); break;
            case Strategy.Nocall: has.Count.ShouldBeLessThan(campaign.MaximumPerAgent, what); break;
        }

        if (picked)
        {
            campaign.Strategy.IsPicked().ShouldBeTrue(what);
        }

        served.Add(entry.InteractionId!.Value, (agent, campaign.Id));
    }
}
