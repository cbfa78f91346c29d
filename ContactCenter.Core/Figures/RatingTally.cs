namespace ContactCenter.Core.Figures;

/// <summary>Customers' ratings; sums as <see cref="QueueTally"/> does.</summary>
public readonly record struct RatingTally(long Count, long Stars)
{
    /// <summary>1–5; null = nobody rated.</summary>
    public double? Average => QueueTally.Share(Stars, Count);

    public static RatingTally operator +(RatingTally a, RatingTally b) => new(a.Count + b.Count, a.Stars + b.Stars);
}

/// <summary>A customer's stars. They belong to the quarter hour in which the interaction ended (UTC ms), whenever they were given, and to its last campaign and agent.</summary>
public readonly record struct Rated(int CampaignId, int? AgentId, long At, int Stars)
{
    public RatingTally Tally => new(1, Stars);
}
