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
    int seen;

    public int Offers { get; private set; }
    public int Picks { get; private set; }
    public IEnumerable<long> Open => open;

    /// <summary>Everything that is new in it.</summary>
    public void Check(IReadOnlyList<JournalEntry> journal)
    {
        for (; seen < journal.Count; seen++)
        {
            Step(journal[seen]);
        }

        foreach (var id in open)
        {
            (waiting.Contains(id) || (served.TryGetValue(id, out var holder) && loggedIn.Contains(holder.Agent))).ShouldBeTrue($"interaction {id} was left behind");
        }
    }

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
            case InteractionQueued:
                served.Remove(entry.InteractionId!.Value);
                waiting.Add(entry.InteractionId.Value);
                break;
            case InteractionOffered:
                waiting.Remove(entry.InteractionId!.Value).ShouldBeTrue("only what waits is offered");
                Offers++;
                Give(entry, picked: false);
                break;
            case InteractionTransferred:
                served.Remove(entry.InteractionId!.Value);
                Give(entry, picked: false);
                break;
            case InteractionAnswered when served.TryGetValue(entry.InteractionId!.Value, out var holder):
                holder.Agent.ShouldBe(entry.AgentId!.Value, "only whom it was offered to opens it");
                break;
            case InteractionAnswered:
                waiting.Remove(entry.InteractionId!.Value).ShouldBeTrue("only what waits is taken");
                Picks++;
                Give(entry, picked: true);
                break;
            case InteractionFinished:
                served.Remove(entry.InteractionId!.Value);
                waiting.Remove(entry.InteractionId.Value);
                open.Remove(entry.InteractionId.Value);
                break;
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
