namespace ContactCenter.Core.Interactions;

/// <summary>What an agent says at an ending: the disposition's id (one of the campaign's that has none below it) and words for colleagues.</summary>
public sealed record Closing(string? DispositionId, string? Note);

/// <summary>How an ended interaction went, as the agent who had it last says. One of each interaction; the customer never sees it.</summary>
public sealed class Closure
{
    public long InteractionId { get; init; }

    /// <summary>Whose disposition it is.</summary>
    public int CampaignId { get; set; }
    public int AgentId { get; set; }
    public string? DispositionId { get; set; }

    /// <summary>As it was called when it was chosen, with the levels above it.</summary>
    public string? Disposition { get; set; }
    public string? Note { get; set; }

    /// <summary>UTC ms, of the last change.</summary>
    public long At { get; set; }
}
