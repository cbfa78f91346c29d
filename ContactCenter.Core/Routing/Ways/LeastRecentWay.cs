namespace ContactCenter.Core.Routing.Ways;

/// <summary>Whoever's last interaction of the campaign ended longest ago; who never served it comes first.</summary>
public sealed class LeastRecentWay : DistributionWay
{
    public override Rank RankOf(Candidate candidate, RoutingInputs inputs) => new(candidate.Penalty, candidate.LastServedAt ?? long.MinValue);
}
