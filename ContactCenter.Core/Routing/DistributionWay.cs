using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Routing.Ways;

namespace ContactCenter.Core.Routing;

/// <summary>
/// One of product.md's distribution ways. Each puts the eligible in an order, and the first gets the interaction; so a decision can be read as a list,
/// and its best few are enough to come to it again.
/// </summary>
public abstract class DistributionWay
{
    static readonly Dictionary<Distribution, DistributionWay> ways = new()
    {
        [Distribution.RoundRobin] = new RoundRobinWay(),
        [Distribution.WeightedRandom] = new WeightedRandomWay(),
        [Distribution.LeastRecent] = new LeastRecentWay(),
        [Distribution.FewestCalls] = new FewestCallsWay(),
        [Distribution.Random] = new RandomWay(),
        [Distribution.Linear] = new LinearWay(),
    };

    public static DistributionWay Of(Distribution way) => ways[way];

    /// <summary>The lowest is picked; ties go by position, then by id.</summary>
    public abstract Rank RankOf(Candidate candidate, RoutingInputs inputs);

    /// <summary>The same number for the same seed and agent, from 0 to 2³¹ − 1, and evenly spread (SplitMix64's last steps).</summary>
    protected static long Draw(int seed, int agentId)
    {
        var mixed = (((ulong)(uint)seed << 32) | (uint)agentId) + 0x9e3779b97f4a7c15;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
        return (long)((mixed ^ (mixed >> 31)) >> 33);
    }
}

/// <param name="Tier">A lower one always comes first.</param>
public readonly record struct Rank(int Tier, long Value) : IComparable<Rank>
{
    public int CompareTo(Rank other) => Tier != other.Tier ? Tier.CompareTo(other.Tier) : Value.CompareTo(other.Value);
}
