namespace ContactCenter.Core.Interactions;

/// <summary>The part of an interaction in one campaign with one agent.</summary>
public sealed class Leg
{
    Leg() { }

    internal Leg(int number, int campaignId, int agentId, long startedAt)
    {
        Number = number;
        CampaignId = campaignId;
        AgentId = agentId;
        StartedAt = startedAt;
    }

    public long InteractionId { get; internal set; }

    /// <summary>1, 2, … within the interaction.</summary>
    public int Number { get; private set; }
    public int CampaignId { get; private set; }
    public int AgentId { get; private set; }
    public long StartedAt { get; private set; }
    public long? EndedAt { get; private set; }

    internal void End(long now) => EndedAt ??= now;

    internal static Leg Load(long interactionId, int number, int campaignId, int agentId, long startedAt, long? endedAt) => new()
    {
        InteractionId = interactionId,
        Number = number,
        CampaignId = campaignId,
        AgentId = agentId,
        StartedAt = startedAt,
        EndedAt = endedAt,
    };
}
