namespace ContactCenter.Core.Routing.Ways;

/// <summary>rrmemory: the next in the row after whoever got the last, then on from the row's begin. Penalties are ignored.</summary>
public sealed class RoundRobinWay : DistributionWay
{
    public override Rank RankOf(Candidate candidate, RoutingInputs inputs) => new(inputs.Last is { } last && candidate.Place.CompareTo(last) <= 0 ? 1 : 0, 0);
}
