namespace ContactCenter.Core.Routing.Ways;

/// <summary>wrandom: the lowest of rand() mod ((1 + penalty) × 1000).</summary>
public sealed class WeightedRandomWay : DistributionWay
{
    public override Rank RankOf(Candidate candidate, RoutingInputs inputs) => new(0, Draw(inputs.Seed, candidate.AgentId) % ((1 + candidate.Penalty) * 1000L));
}
