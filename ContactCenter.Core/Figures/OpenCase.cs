using ContactCenter.Core.Interactions;

namespace ContactCenter.Core.Figures;

/// <summary>What figures must know of an interaction until it is over.</summary>
sealed class OpenCase(Direction direction, Stay? stay, OpenLeg? leg)
{
    public Direction Direction => direction;
    public Stay? Stay { get; set; } = stay;
    public OpenLeg? Leg { get; set; } = leg;
}

readonly record struct OpenLeg(int CampaignId, int AgentId, long StartedAt);

/// <summary>A wrap-up that is not over.</summary>
readonly record struct OpenWrapUp(int CampaignId, int AgentId, long StartedAt);

/// <summary>What the day's book begins with after a start: the past, and what is open.</summary>
sealed record BookStart(Facts Past, IReadOnlyDictionary<long, OpenCase> Open, IReadOnlyList<OpenWrapUp> WrapUps);
