namespace ContactCenter.Core.Agents;

/// <summary>An agent's time after an interaction, during which nothing new arrives. Kept for the figures.</summary>
public sealed class WrapUp
{
    public long Id { get; init; }
    public int AgentId { get; init; }
    public int CampaignId { get; init; }
    public long InteractionId { get; init; }
    public long StartedAt { get; init; }

    /// <summary>When it ends by itself.</summary>
    public long DueAt { get; init; }
    public long? EndedAt { get; set; }
}
