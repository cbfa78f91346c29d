using ContactCenter.Core.Interactions;

namespace ContactCenter.Core.Figures;

/// <summary>A number that live pages and reports show, and whose interactions can be listed.</summary>
public enum Figure
{
    Waiting,
    Active,
    Offered,
    Answered,
    AnsweredInTime,
    Abandoned,
    ShortAbandons,
    TimedOut,
    Rejected,
    Handled,
    CompletedIn,
    CompletedOut,

    /// <summary>The one that waits longest now.</summary>
    LongestWait,

    /// <summary>What made agents busy.</summary>
    Occupancy,
}

/// <summary>What is behind that figure of those campaigns' present day. Campaigns that may not be seen are left out.</summary>
/// <param name="AgentId">Only what that agent answered, handled or completed.</param>
/// <param name="Quarter">Only that quarter hour.</param>
/// <param name="Until">As it stood at that instant (UTC ms), for a page that stands still; null = now.</param>
public sealed record FigureQuestion(Figure Figure, IReadOnlyCollection<int> Campaigns, int? AgentId = null, int? Quarter = null, long? Until = null)
{
    /// <summary>What waited or was active on a page that stands still: no row tells it later. Null = what does now.</summary>
    public IReadOnlyCollection<long>? Alive { get; init; }
}

/// <summary>One that the figure counts. An interaction stands there as often as it was counted: once for each stay in a queue, or each agent who handled it.</summary>
/// <param name="Number">Of the stay or the leg; 0 = the interaction itself.</param>
/// <param name="At">When it entered the queue, began or was completed (UTC ms).</param>
/// <param name="Ms">How long it waited or was handled; null = neither.</param>
public sealed record FigureRow(long InteractionId, int Number, long At, int CampaignId, int? AgentId, long? Ms)
{
    public string Customer { get; init; } = "";
    public string? Contact { get; init; }
    public InteractionState State { get; init; }
}

/// <param name="Count">How many there are, of which the rows are the newest.</param>
public sealed record FigureList(IReadOnlyList<FigureRow> Rows, int Count);
