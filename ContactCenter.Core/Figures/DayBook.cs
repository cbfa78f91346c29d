using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;

namespace ContactCenter.Core.Figures;

/// <summary>
/// The figures of every campaign's present day: a fold of the journal into facts, and of the facts into the same tallies that reports count.
/// Not thread-safe; LiveCentre guards it.
/// </summary>
public sealed partial class DayBook(CampaignDirectory campaigns, TimeProvider time)
{
    /// <summary>So long facts stay at hand: a present day began at most 25 hours ago, wherever it is.</summary>
    internal static readonly TimeSpan Kept = TimeSpan.FromHours(30);

    readonly Dictionary<int, CampaignDay> days = [];
    readonly AgentSpans agents = new();
    readonly HashSet<int> changed = [];
    int turnedAt = -1;

    /// <summary>Campaigns whose figures changed since this was asked the last time.</summary>
    internal IReadOnlyCollection<int> TakeChanged()
    {
        int[] taken = [.. changed];
        changed.Clear();
        return taken;
    }

    /// <summary>Null for a campaign that is not there, or no longer.</summary>
    internal DayFigures? Find(int campaignId) => days.GetValueOrDefault(campaignId)?.Figures;

    internal void Rebuild(BookStart? start)
    {
        days.Clear();
        open.Clear();
        wrapUps.Clear();
        agents.Clear();
        foreach (var (id, of) in start?.Open ?? new Dictionary<long, OpenCase>())
        {
            open[id] = of;
        }

        wrapUps.AddRange(start?.WrapUps ?? []);
        Remember(start?.Past);
        Configure(null);
        turnedAt = Quarter.Of(time.NowMs());
    }

    /// <summary>The present quarter hour has begun, perhaps with it a day somewhere.</summary>
    internal void Turn()
    {
        var now = time.NowMs();
        if (Quarter.Of(now) == turnedAt)
        {
            return;
        }

        turnedAt = Quarter.Of(now);
        var old = now - (long)Kept.TotalMilliseconds;
        agents.ForgetBefore(old);
        foreach (var (id, day) in days)
        {
            day.ForgetBefore(old);
            Fit(id, day, now);
        }
    }

    /// <summary>Settings or members of a campaign changed; null = of many.</summary>
    internal void Configure(int? campaignId)
    {
        var now = time.NowMs();
        var set = campaigns.Current;
        foreach (var campaign in campaignId is { } one ? set.All.Where(campaign => campaign.Id == one) : set.All)
        {
            Fit(campaign.Id, DayOf(campaign.Id), now);
        }

        foreach (var gone in days.Keys.Where(id => set.Find(id) is not { DeletedAt: null }).ToList())
        {
            days.Remove(gone);
        }
    }

    /// <summary>An agent is in that state from that instant on (UTC ms).</summary>
    internal void Follow(int agentId, AgentState state, long at)
    {
        if (agents.Change(agentId, state, at) is not { } over)
        {
            return;
        }

        foreach (var campaign in campaigns.Current.OfMember(agentId))
        {
            if (days.TryGetValue(campaign.Id, out var day))
            {
                day.Set(agentId, over, new AgentToday(default, state, Math.Max(at, day.Day.From)));
                changed.Add(campaign.Id);
            }
        }
    }

    void Remember(Facts? past)
    {
        foreach (var stay in past?.Stays ?? [])
        {
            if (stay.Outcome != QueueOutcome.Open)
            {
                DayOf(stay.CampaignId).Add(stay);
            }
        }

        foreach (var (campaignId, at) in past?.Rejected ?? [])
        {
            DayOf(campaignId).AddRejected(at);
        }

        foreach (var done in past?.Works ?? [])
        {
            Add(done);
        }

        foreach (var (agentId, spans) in past?.States ?? new Dictionary<int, IReadOnlyList<StateSpan>>())
        {
            agents.Remember(agentId, spans);
        }
    }

    CampaignDay DayOf(int campaignId) => days.TryGetValue(campaignId, out var day) ? day : days[campaignId] = new CampaignDay(campaignId);

    void Fit(int id, CampaignDay day, long now)
    {
        if (campaigns.Current.Find(id) is not { } campaign)
        {
            return;
        }

        var (today, rules, members) = (LocalDay.Of(now, campaign.Schedule.Zone), FigureRules.Of(campaign), campaign.Members.Select(member => member.AgentId).ToHashSet());
        if (!day.Counts(today, rules, members))
        {
            day.Begin(today, rules, members.Select(agent => KeyValuePair.Create(agent, agents.DayOf(agent, today))));
            changed.Add(id);
        }
    }
}
