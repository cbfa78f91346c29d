using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Interactions;

namespace ContactCenter.Core.Figures;

/// <summary>One stay of an interaction in a campaign's queue: the unit that figures count. It belongs to the quarter hour in which it entered the queue. Instants are UTC ms.</summary>
public readonly record struct Stay(long InteractionId, int Number, int CampaignId, long EnteredAt, QueueOutcome Outcome = QueueOutcome.Open, long? AnsweredAt = null, int? AnsweredBy = null, long? EndedAt = null)
{
    /// <summary>From entering the queue to being answered or leaving it, in whole milliseconds; 0 while it is open, and never negative (a clock may be set back).</summary>
    public long WaitedMs => Math.Max(0, (AnsweredAt ?? EndedAt ?? EnteredAt) - EnteredAt);

    public static Stay Of(QueueEntry entry) => new(entry.InteractionId, entry.Number, entry.CampaignId, entry.EnteredAt, entry.Outcome, entry.AnsweredAt, entry.AnsweredBy, entry.EndedAt);
}

/// <summary>What a campaign counts by. Milliseconds.</summary>
public readonly record struct FigureRules(long ServiceLevelMs, long ShortAbandonMs)
{
    public static FigureRules Of(CampaignSettings campaign) => new(campaign.ServiceLevel * 1000L, campaign.Thresholds.ShortAbandon * 1000L);
}

/// <summary>What became of a stay, as figures see it. "In time" is at most the service level, to the millisecond.</summary>
public enum StayVerdict
{
    Open,
    AnsweredInTime,
    AnsweredLate,
    AbandonedInTime,
    AbandonedLate,

    /// <summary>Left before the campaign's seconds for it: not counted as abandoned.</summary>
    ShortAbandon,
    TimedOut,

    /// <summary>Went to another queue without an answer: not counted here.</summary>
    MovedOn,
}

public static class StayVerdicts
{
    public static StayVerdict Of(in Stay stay, FigureRules rules)
    {
        var inTime = stay.WaitedMs <= rules.ServiceLevelMs;
        return stay.Outcome switch
        {
            QueueOutcome.Answered => inTime ? StayVerdict.AnsweredInTime : StayVerdict.AnsweredLate,
            QueueOutcome.Abandoned when stay.WaitedMs < rules.ShortAbandonMs => StayVerdict.ShortAbandon,
            QueueOutcome.Abandoned => inTime ? StayVerdict.AbandonedInTime : StayVerdict.AbandonedLate,
            QueueOutcome.TimedOut => StayVerdict.TimedOut,
            QueueOutcome.MovedOn => StayVerdict.MovedOn,
            _ => StayVerdict.Open,
        };
    }
}
