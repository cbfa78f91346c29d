namespace ContactCenter.Core.Routing.Ways;

/// <summary>Everybody of the lowest penalty with the same chance.</summary>
public sealed class RandomWay : DistributionWay
{
    public override Rank RankOf(Candidate candidate, RoutingInputs inputs) => new(candidate.Penalty, Draw(inputs.Seed, candidate.AgentId));
}
