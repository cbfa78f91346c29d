namespace ContactCenter.Core.Routing;

/// <summary>Who may get an interaction, who may not and why, and who gets it. Follows from its inputs alone.</summary>
public sealed record RoutingDecision
{
    RoutingDecision(RoutingInputs inputs, IReadOnlyList<Candidate> eligible, IReadOnlyList<Rejected> rejected) => (Inputs, Eligible, Rejected) = (inputs, eligible, rejected);

    public RoutingInputs Inputs { get; }

    /// <summary>In the order of the campaign's way, the one to get it first; in the row's order where agents pick.</summary>
    public IReadOnlyList<Candidate> Eligible { get; }
    public IReadOnlyList<Rejected> Rejected { get; }

    /// <summary>Null when nobody is eligible, or agents pick for themselves.</summary>
    public Candidate? Chosen => Inputs.Way is not null && Eligible.Count > 0 ? Eligible[0] : null;

    public static RoutingDecision Of(RoutingInputs inputs)
    {
        var type = EligibilityType.Of(inputs.Strategy);
        var (eligible, rejected) = (new List<Candidate>(), new List<Rejected>());
        foreach (var candidate in inputs.Candidates)
        {
            if (type.WhyNot(candidate, inputs) is { } reason)
            {
                rejected.Add(new Rejected(candidate, reason));
            }
            else
            {
                eligible.Add(candidate);
            }
        }

        return new RoutingDecision(inputs, InOrder(eligible, inputs), rejected);
    }

    static List<Candidate> InOrder(List<Candidate> eligible, RoutingInputs inputs)
    {
        var way = inputs.Way is { } chosen ? DistributionWay.Of(chosen) : null;
        var ranked = eligible.ConvertAll(candidate => (Rank: way?.RankOf(candidate, inputs) ?? default, candidate.Place, Candidate: candidate));
        ranked.Sort((a, b) => a.Rank.CompareTo(b.Rank) is var byRank and not 0 ? byRank : a.Place.CompareTo(b.Place));
        return ranked.ConvertAll(entry => entry.Candidate);
    }
}
