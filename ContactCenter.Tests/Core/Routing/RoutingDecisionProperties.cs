using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Routing;
using FsCheck;
using FsCheck.Fluent;

namespace ContactCenter.Tests.Core.Routing;

/// <summary>A decision follows from its inputs, and from the few of them that are stored.</summary>
public sealed class RoutingDecisionProperties
{
    static readonly Gen<Candidate> candidate =
        from penalty in Gen.Elements(0, 0, 1, 40)
        from position in Gen.Choose(1, 60)
        from served in Gen.Choose(0, 4)
        from against in Gen.Choose(0, 12)
        from last in Gen.Choose(0, 5)
        from completed in Gen.Choose(0, 3)
        select new Candidate(0, penalty, position)
        {
            Served = served,
            LastServedAt = last == 0 ? null : last * 1_000,
            CompletedToday = completed,
            LoggedOut = against == 1,
            Unreachable = against == 2,
            OnBreak = against == 3,
            WrappingUp = against == 4,
            InCall = against == 5,
            HeldByIncall = against == 6,
        };

    static readonly Arbitrary<RoutingInputs> inputs = (
        from strategy in Gen.Elements(Enum.GetValues<Strategy>().Where(type => !type.IsPicked()).ToArray())
        from way in Gen.Elements(Enum.GetValues<Distribution>())
        from seed in Gen.Choose(int.MinValue, int.MaxValue)
        from last in Gen.Choose(0, 60)
        from candidates in Gen.ArrayOf(candidate)
        select new RoutingInputs(strategy, way, 3, seed, last == 0 ? null : new RowPlace(last, last), [.. candidates.Select((each, index) => each with { AgentId = index + 1 })])).ToArbitrary();

    [Fact]
    public void StoredDecision_ReadAgain_GivesTheSameAgent() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(600).WithEndSize(400), Prop.ForAll(inputs, given =>
    {
        var decision = RoutingDecision.Of(given);
        var json = DecisionEvidence.Of(decision).ToJson();
        var again = DecisionEvidence.FromJson(json);
        again.Decide().Chosen.ShouldBe(decision.Chosen);
        again.Decide().Eligible.ShouldBe(decision.Eligible.Take(DecisionEvidence.EligibleKept));
        again.Eligible.ShouldBe(decision.Eligible.Count);
        again.Rejected.Values.Sum().ShouldBe(decision.Rejected.Count);
        json.Length.ShouldBeLessThan(12_000);
    }));

    [Fact]
    public void Decision_OfAnyInputs_ChoosesAnEligibleOneOfThem() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(100), Prop.ForAll(inputs, given =>
    {
        var decision = RoutingDecision.Of(given);
        (decision.Eligible.Count + decision.Rejected.Count).ShouldBe(given.Candidates.Count);
        (decision.Chosen is null).ShouldBe(decision.Eligible.Count == 0);
        decision.Eligible.ShouldAllBe(each => EligibilityType.Of(given.Strategy).WhyNot(each, given) == null);
        decision.Rejected.ShouldAllBe(each => EligibilityType.Of(given.Strategy).WhyNot(each.Candidate, given) == each.Reason);
    }));
}
