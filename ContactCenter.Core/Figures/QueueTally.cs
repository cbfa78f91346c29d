namespace ContactCenter.Core.Figures;

/// <summary>
/// Counts of queue entries, and the figures that are made of them; product.md "Figures". Two of them add up to the tally of both, so that any span, campaign,
/// agent or channel is a sum of smaller ones. A figure with nothing to divide is null.
/// </summary>
public sealed record QueueTally
{
    public static readonly QueueTally Nothing = new();

    /// <summary>Taken or opened by an agent.</summary>
    public long Answered { get; init; }
    public long AnsweredInTime { get; init; }

    /// <summary>Left by the customer; short ones left out.</summary>
    public long Abandoned { get; init; }
    public long AbandonedInTime { get; init; }
    public long ShortAbandons { get; init; }
    public long TimedOut { get; init; }

    /// <summary>Turned away because the queue was full. Not offered.</summary>
    public long Rejected { get; init; }

    /// <summary>The waits of the answered together, ms.</summary>
    public long AnsweredWaitMs { get; init; }

    /// <summary>The longest wait among the offered, ms.</summary>
    public long LongestWaitMs { get; init; }

    public long Offered => Answered + Abandoned + TimedOut;

    /// <summary>Answered in time of those answered.</summary>
    public double? ServiceLevelOfAnswered => Share(AnsweredInTime, Answered);

    /// <summary>Answered or abandoned in time of all that were offered.</summary>
    public double? ServiceLevelOfOffered => Share(AnsweredInTime + AbandonedInTime, Offered);

    public double? AbandonmentRate => Share(Abandoned, Offered);

    /// <summary>Average speed of answer, ms.</summary>
    public double? AverageWaitMs => Share(AnsweredWaitMs, Answered);

    /// <summary>So many were turned away because the queue was full.</summary>
    public static QueueTally TurnedAway(int count) => new() { Rejected = count };

    public static QueueTally Of(in Stay stay, FigureRules rules) => Of(StayVerdicts.Of(stay, rules), stay.WaitedMs);

    public static QueueTally operator +(QueueTally a, QueueTally b) => new()
    {
        Answered = a.Answered + b.Answered,
        AnsweredInTime = a.AnsweredInTime + b.AnsweredInTime,
        Abandoned = a.Abandoned + b.Abandoned,
        AbandonedInTime = a.AbandonedInTime + b.AbandonedInTime,
        ShortAbandons = a.ShortAbandons + b.ShortAbandons,
        TimedOut = a.TimedOut + b.TimedOut,
        Rejected = a.Rejected + b.Rejected,
        AnsweredWaitMs = a.AnsweredWaitMs + b.AnsweredWaitMs,
        LongestWaitMs = Math.Max(a.LongestWaitMs, b.LongestWaitMs),
    };

    static QueueTally Of(StayVerdict verdict, long waited) => verdict switch
    {
        StayVerdict.AnsweredInTime => new() { Answered = 1, AnsweredInTime = 1, AnsweredWaitMs = waited, LongestWaitMs = waited },
        StayVerdict.AnsweredLate => new() { Answered = 1, AnsweredWaitMs = waited, LongestWaitMs = waited },
        StayVerdict.AbandonedInTime => new() { Abandoned = 1, AbandonedInTime = 1, LongestWaitMs = waited },
        StayVerdict.AbandonedLate => new() { Abandoned = 1, LongestWaitMs = waited },
        StayVerdict.ShortAbandon => new() { ShortAbandons = 1 },
        StayVerdict.TimedOut => new() { TimedOut = 1, LongestWaitMs = waited },
        _ => Nothing,
    };

    internal static double? Share(long part, long whole) => whole == 0 ? null : (double)part / whole;
}
