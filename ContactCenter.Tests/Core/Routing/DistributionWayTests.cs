using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Routing;

namespace ContactCenter.Tests.Core.Routing;

/// <summary>Product.md's table of distribution ways.</summary>
public sealed class DistributionWayTests
{
    [Theory]
    [InlineData(null, "1 2 3 4")]
    [InlineData(1, "2 3 4 1")]
    [InlineData(3, "4 1 2 3")]
    [InlineData(4, "1 2 3 4")]
    public void RoundRobin_GoesOnAfterTheLastWhateverThePenalty(int? last, string order) => Order(
        Distribution.RoundRobin, order, last is { } id ? new RowPlace(id, id) : null, new(1, 50, 1), new(2, 0, 2), new(3, 9, 3), new(4, 0, 4));

    [Fact]
    public void RoundRobin_WhoeverGotTheLastHasLeft_GoesOnFromTheirPlace() =>
        Order(Distribution.RoundRobin, "4 1 2", new RowPlace(3, 99), new(1, 0, 1), new(2, 0, 2), new(4, 0, 4));

    [Fact]
    public void RoundRobin_EqualPositions_GoById() => Order(Distribution.RoundRobin, "7 8 5", new RowPlace(1, 6), new(5, 0, 1), new(7, 0, 1), new(8, 0, 1));

    [Fact]
    public void LeastRecent_NeverServedThenLongestAgo_WithinThePenalty() => Order(
        Distribution.LeastRecent, "3 2 1 5 4", null,
        new(1, 0, 1) { LastServedAt = 900 }, new(2, 0, 2) { LastServedAt = 100 }, new(3, 0, 3), new(4, 1, 4) { LastServedAt = 1 }, new(5, 1, 5));

    [Fact]
    public void FewestCalls_LowestCountWithinThePenalty_TiesByPosition() => Order(
        Distribution.FewestCalls, "2 3 1 4", null,
        new(1, 0, 1) { CompletedToday = 5 }, new(2, 0, 2) { CompletedToday = 2 }, new(3, 0, 3) { CompletedToday = 2 }, new(4, 3, 4));

    [Fact]
    public void Linear_LowestPositionWithinThePenalty() => Order(Distribution.Linear, "3 1 2", null, new(1, 2, 1), new(2, 2, 2), new(3, 0, 9));

    [Fact]
    public void Random_StaysWithinTheLowestPenaltyAndIsEven()
    {
        var chosen = Draws(Distribution.Random, new(1, 0, 1), new(2, 0, 2), new(3, 0, 3), new(4, 1, 4));
        chosen.Keys.ShouldBe([1, 2, 3], ignoreOrder: true);
        chosen.Values.ShouldAllBe(count => count > 3_000 && count < 3_700);
    }

    /// <summary>rand() mod 1000 against rand() mod 2000: the heavier one wins with probability 1/4.</summary>
    [Fact]
    public void WeightedRandom_FollowsTheFormula()
    {
        var chosen = Draws(Distribution.WeightedRandom, new(1, 0, 1), new(2, 1, 2));
        ((double)chosen[2] / 10_000).ShouldBe(0.25, 0.02);
    }

    static Dictionary<int, int> Draws(Distribution way, params Candidate[] candidates) => Enumerable.Range(0, 10_000)
        .Select(seed => RoutingDecision.Of(new RoutingInputs(Strategy.Nopause, way, 3, seed, null, candidates)).Chosen!.AgentId).CountBy(id => id).ToDictionary();

    static void Order(Distribution way, string expected, RowPlace? last, params Candidate[] candidates)
    {
        // The order in which members are read must not matter.
        RoutingDecision.Of(new RoutingInputs(Strategy.Nopause, way, 3, 0, last, [.. candidates.Reverse()])).Eligible.Select(candidate => candidate.AgentId)
            .ShouldBe(expected.Split(' ').Select(int.Parse));
    }
}
