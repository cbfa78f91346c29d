using System.Collections.Immutable;

namespace ContactCenter.Core.Figures;

/// <summary>One campaign's present day, kept fact by fact. The facts of the last day and a bit stay at hand, so that another day, zone or service level counts them anew.</summary>
sealed class CampaignDay(int campaignId)
{
    readonly List<Stay> stays = [];
    readonly List<Work> works = [];
    readonly List<long> rejected = [];
    FigureRules rules;
    LocalDay day;
    QueueTally queue = QueueTally.Nothing;
    WorkTally work = WorkTally.Nothing;
    QueueTally[] quarters = [];
    ImmutableDictionary<int, WorkTally> byAgent = ImmutableDictionary<int, WorkTally>.Empty;
    ImmutableDictionary<int, AgentToday> agents = ImmutableDictionary<int, AgentToday>.Empty;
    DayFigures? figures;

    /// <summary>As they stand now; the same object until something changes.</summary>
    public DayFigures Figures => figures ??= new DayFigures(campaignId, day, queue, work, [.. quarters], byAgent, agents);

    public LocalDay Day => day;

    public bool Counts(LocalDay ofDay, FigureRules by, IReadOnlyCollection<int> members) => day == ofDay && rules == by && agents.Count == members.Count && members.All(agents.ContainsKey);

    /// <summary>Counts that day by these rules, from all facts at hand.</summary>
    public void Begin(LocalDay ofDay, FigureRules by, IEnumerable<KeyValuePair<int, AgentToday>> members)
    {
        (day, rules, figures) = (ofDay, by, null);
        (queue, work, byAgent) = (QueueTally.Nothing, WorkTally.Nothing, byAgent.Clear());
        quarters = new QueueTally[ofDay.Quarters];
        Array.Fill(quarters, QueueTally.Nothing);
        agents = ImmutableDictionary.CreateRange(members);
        stays.ForEach(stay => Count(stay.EnteredAt, QueueTally.Of(stay, rules)));
        rejected.ForEach(at => Count(at, turnedAway));
        works.ForEach(Count);
    }

    public void Add(in Stay stay)
    {
        stays.Add(stay);
        Count(stay.EnteredAt, QueueTally.Of(stay, rules));
    }

    public void AddRejected(long at)
    {
        rejected.Add(at);
        Count(at, turnedAway);
    }

    public void Add(in Work done)
    {
        works.Add(done);
        Count(done);
    }

    public void Set(int agentId, in StateSpan over, AgentToday now)
    {
        if (agents.TryGetValue(agentId, out var before))
        {
            agents = agents.SetItem(agentId, now with { Past = before.Past + over.Within(day.From, day.To) });
            figures = null;
        }
    }

    public void ForgetBefore(long at)
    {
        stays.RemoveAll(stay => stay.EnteredAt < at);
        works.RemoveAll(done => done.At < at);
        rejected.RemoveAll(when => when < at);
    }

    static readonly QueueTally turnedAway = QueueTally.TurnedAway(1);

    void Count(long at, QueueTally one)
    {
        if (day.Has(at) && !ReferenceEquals(one, QueueTally.Nothing))
        {
            queue += one;
            quarters[Quarter.Of(at - day.From)] += one;
            figures = null;
        }
    }

    void Count(Work done)
    {
        if (day.Has(done.At))
        {
            work += done.Tally;
            byAgent = done.AgentId is { } agent ? byAgent.SetItem(agent, byAgent.GetValueOrDefault(agent, WorkTally.Nothing) + done.Tally) : byAgent;
            figures = null;
        }
    }
}
