namespace ContactCenter.Core.Routing.Ways;

/// <summary>The lowest position that is eligible.</summary>
public sealed class LinearWay : DistributionWay
{
    public override Rank RankOf(Candidate candidate, RoutingInputs inputs) => new(candidate.Penalty, 0);
}
