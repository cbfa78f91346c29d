namespace ContactCenter.Core.Routing.Ways;

/// <summary>Whoever completed fewest in the campaign today.</summary>
public sealed class FewestCallsWay : DistributionWay
{
    public override Rank RankOf(Candidate candidate, RoutingInputs inputs) => new(candidate.Penalty, candidate.CompletedToday);
}
