using ContactCenter.Core.Interactions;

namespace ContactCenter.Core.Figures;

/// <summary>Counts of what agents handled; sums as <see cref="QueueTally"/> does.</summary>
public sealed record WorkTally
{
    public static readonly WorkTally Nothing = new();

    /// <summary>Legs that ended: an interaction counts once for each agent who had it.</summary>
    public long Handled { get; init; }
    public long ActiveMs { get; init; }

    /// <summary>Time to wrap up that is over.</summary>
    public long WrapUpMs { get; init; }

    /// <summary>Interactions that came in and were completed with the agent, or went out.</summary>
    public long CompletedIn { get; init; }
    public long CompletedOut { get; init; }

    public long Completed => CompletedIn + CompletedOut;

    /// <summary>Active and wrap-up time of one handled, ms.</summary>
    public double? AverageHandlingMs => QueueTally.Share(ActiveMs + WrapUpMs, Handled);

    public static WorkTally operator +(WorkTally a, WorkTally b) => new()
    {
        Handled = a.Handled + b.Handled,
        ActiveMs = a.ActiveMs + b.ActiveMs,
        WrapUpMs = a.WrapUpMs + b.WrapUpMs,
        CompletedIn = a.CompletedIn + b.CompletedIn,
        CompletedOut = a.CompletedOut + b.CompletedOut,
    };
}

/// <summary>A piece of work that is done: whose, for which campaign, and the instant (UTC ms) by which it belongs to a quarter hour.</summary>
public readonly record struct Work(int CampaignId, int? AgentId, long At, WorkTally Tally)
{
    /// <summary>A leg belongs to the quarter hour in which it ended.</summary>
    public static Work OfLeg(int campaignId, int agentId, long startedAt, long endedAt) =>
        new(campaignId, agentId, endedAt, new() { Handled = 1, ActiveMs = Math.Max(0, endedAt - startedAt) });

    /// <summary>A wrap-up belongs to the quarter hour in which it began, which is that of the leg before it.</summary>
    public static Work OfWrapUp(int campaignId, int agentId, long startedAt, long endedAt) =>
        new(campaignId, agentId, startedAt, new() { WrapUpMs = Math.Max(0, endedAt - startedAt) });

    /// <summary>What a bot completed alone is nobody's work: null.</summary>
    public static Work? OfCompletion(int campaignId, int? agentId, Direction direction, long endedAt) => direction == Direction.Outbound
        ? new(campaignId, agentId, endedAt, new() { CompletedOut = 1 })
        : agentId is null ? null : new(campaignId, agentId, endedAt, new() { CompletedIn = 1 });
}
