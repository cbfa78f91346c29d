using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Core.Figures;

/// <summary>A campaign's day counted the long way, from the rows alone and by the words of product.md: no tally, no quarter, no fold.</summary>
sealed class BruteForce(ContactDb db, int campaignId, string zoneId, int level, int shortAbandon, long now)
{
    readonly TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById(zoneId);
    readonly List<QueueEntry> entries = [.. db.QueueEntries.AsNoTracking().Where(entry => entry.CampaignId == campaignId)];

    DateTime Clock(long at) => TimeZoneInfo.ConvertTimeFromUtc(DateTimeOffset.FromUnixTimeMilliseconds(at).UtcDateTime, zone);

    bool IsToday(long at) => Clock(at).Date == Clock(now).Date;

    IEnumerable<QueueEntry> Today(QueueOutcome outcome) => entries.Where(entry => entry.Outcome == outcome && IsToday(entry.EnteredAt));

    static long Wait(QueueEntry entry) => (entry.AnsweredAt ?? entry.EndedAt!.Value) - entry.EnteredAt;

    List<QueueEntry> Answered => [.. Today(QueueOutcome.Answered)];
    List<QueueEntry> Left => [.. Today(QueueOutcome.Abandoned).Where(entry => Wait(entry) >= shortAbandon * 1000)];
    List<QueueEntry> TimedOut => [.. Today(QueueOutcome.TimedOut)];

    public object Queue()
    {
        var (answered, left, late) = (Answered, Left, TimedOut);
        var offered = answered.Count + left.Count + late.Count;
        bool InTime(QueueEntry entry) => Wait(entry) <= level * 1000;
        return (
            offered, answered.Count, left.Count, Today(QueueOutcome.Abandoned).Count() - left.Count, late.Count,
            db.Interactions.AsNoTracking().Where(one => one.CampaignId == campaignId && one.State == InteractionState.Rejected).AsEnumerable().Count(one => IsToday(one.CreatedAt)),
            answered.Count == 0 ? (double?)null : answered.Count(InTime) / (double)answered.Count,
            offered == 0 ? (double?)null : (answered.Count(InTime) + left.Count(InTime)) / (double)offered,
            offered == 0 ? (double?)null : left.Count / (double)offered,
            answered.Count == 0 ? (double?)null : answered.Sum(Wait) / (double)answered.Count,
            answered.Concat(left).Concat(late).Select(Wait).DefaultIfEmpty().Max());
    }

    /// <summary>By the hour and quarter that the clock on the wall showed, and which of two equal ones.</summary>
    public List<(string Label, int Offered, int Answered, int Abandoned)> Curve() =>
        [.. Answered.Concat(Left).Concat(TimedOut).GroupBy(entry => Label(entry.EnteredAt)).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.Key, group.Count(), group.Count(entry => entry.Outcome == QueueOutcome.Answered), group.Count(entry => entry.Outcome == QueueOutcome.Abandoned)))];

    public string Label(long at)
    {
        var local = TimeZoneInfo.ConvertTime(DateTimeOffset.FromUnixTimeMilliseconds(at), zone);
        return $"{local:HH}:{local.Minute / 15 * 15:00} {local.Offset}";
    }

    public object Work(int? agent)
    {
        var legs = db.Legs.AsNoTracking().Where(leg => leg.CampaignId == campaignId && leg.EndedAt != null).AsEnumerable().Where(leg => IsToday(leg.EndedAt!.Value) && (agent is null || leg.AgentId == agent)).ToList();
        var wrapUps = db.WrapUps.AsNoTracking().Where(wrap => wrap.CampaignId == campaignId && wrap.EndedAt != null).AsEnumerable().Where(wrap => IsToday(wrap.StartedAt) && (agent is null || wrap.AgentId == agent)).ToList();
        var completed = db.Interactions.AsNoTracking().Where(one => one.CampaignId == campaignId && one.State == InteractionState.Completed).AsEnumerable()
            .Where(one => IsToday(one.EndedAt!.Value) && (agent is null || one.AgentId == agent)).ToList();
        var time = legs.Sum(leg => leg.EndedAt!.Value - leg.StartedAt) + wrapUps.Sum(wrap => wrap.EndedAt!.Value - wrap.StartedAt);
        return (legs.Count, legs.Count == 0 ? (double?)null : time / (double)legs.Count,
            completed.Count(one => one.Direction == Direction.Inbound && one.AgentId is not null), completed.Count(one => one.Direction == Direction.Outbound));
    }

    /// <summary>The share of busy in busy and free, by asking of every piece between two changes what the agent was in the middle of it.</summary>
    public (long Free, long Busy, long Break) Times(int agent)
    {
        var sessions = db.AgentSessions.AsNoTracking().Where(one => one.UserId == agent).AsEnumerable().Select(one => (one.StartedAt, End: one.EndedAt ?? now)).ToList();
        var breaks = db.AgentBreaks.AsNoTracking().Where(one => one.AgentId == agent).AsEnumerable().Select(one => (one.StartedAt, End: one.EndedAt ?? now)).ToList();
        var busy = db.Legs.AsNoTracking().Where(one => one.AgentId == agent).AsEnumerable().Select(one => (one.StartedAt, End: one.EndedAt ?? now))
            .Concat(db.WrapUps.AsNoTracking().Where(one => one.AgentId == agent).AsEnumerable().Select(one => (one.StartedAt, End: one.EndedAt ?? now))).ToList();
        var midnight = Midnight();
        busy.RemoveAll(one => one.End < midnight);
        var changes = sessions.Concat(breaks).Concat(busy).SelectMany(one => new[] { one.StartedAt, one.End }).Append(now).Append(midnight).Where(at => at >= midnight && at <= now).Distinct().Order().ToList();
        var (free, working, paused) = (0L, 0L, 0L);
        foreach (var (from, to) in changes.Zip(changes.Skip(1)))
        {
            bool In(List<(long StartedAt, long End)> spans) => spans.Any(span => 2 * span.StartedAt < from + to && 2 * span.End > from + to);
            if (In(sessions))
            {
                (free, working, paused) = In(breaks) ? (free, working, paused + to - from) : In(busy) ? (free, working + to - from, paused) : (free + to - from, working, paused);
            }
        }

        return (free, working, paused);
    }

    long Midnight()
    {
        var at = now - (now % 60_000);
        while (IsToday(at - 60_000))
        {
            at -= 60_000;
        }

        return at;
    }
}
