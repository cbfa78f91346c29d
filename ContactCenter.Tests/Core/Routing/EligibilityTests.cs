using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Routing;

namespace ContactCenter.Tests.Core.Routing;

/// <summary>Product.md's table of eligibility types, cell by cell.</summary>
public sealed class EligibilityTests
{
    static readonly Candidate free = new(1, 0, 1);

    public static TheoryData<Strategy, Rejection?> EveryType(string fact)
    {
        var rejected = fact switch
        {
            "one-active" => new Dictionary<Strategy, Rejection> { [Strategy.Ringall] = Rejection.ServesAnother, [Strategy.Incall] = Rejection.ServesAnother, [Strategy.Interaction] = Rejection.ServesAnother },
            "three-active" => new() { [Strategy.Ringall] = Rejection.ServesAnother, [Strategy.Incall] = Rejection.ServesAnother, [Strategy.Interaction] = Rejection.ServesAnother, [Strategy.Nocall] = Rejection.AtMaximum },
            "in-call" => new() { [Strategy.Incall] = Rejection.InCall },
            "wrapping-up" => Enum.GetValues<Strategy>().Where(type => !type.IsPicked()).ToDictionary(type => type, _ => Rejection.WrappingUp),
            "on-break" => All(Rejection.OnBreak),
            "logged-out" => All(Rejection.LoggedOut),
            "unreachable" => All(Rejection.Unreachable),
            "held-by-incall" => All(Rejection.HeldByIncall),
            _ => [],
        };
        var data = new TheoryData<Strategy, Rejection?>();
        foreach (var type in Enum.GetValues<Strategy>())
        {
            data.Add(type, rejected.TryGetValue(type, out var reason) ? reason : null);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(EveryType), "free")]
    public void Free_IsEligibleForAll(Strategy type, Rejection? expected) => Check(free, type, expected);

    [Theory]
    [MemberData(nameof(EveryType), "one-active")]
    public void OneActive_KeepsAwayWhereOneAtATime(Strategy type, Rejection? expected) => Check(free with { Served = 1 }, type, expected);

    [Theory]
    [MemberData(nameof(EveryType), "three-active")]
    public void ThreeActive_ReachNocallsMaximumOfThree(Strategy type, Rejection? expected) => Check(free with { Served = 3 }, type, expected);

    [Theory]
    [MemberData(nameof(EveryType), "in-call")]
    public void InACall_KeepsAwayFromIncallOnly(Strategy type, Rejection? expected) => Check(free with { InCall = true }, type, expected);

    [Theory]
    [MemberData(nameof(EveryType), "wrapping-up")]
    public void WrappingUp_BlocksAssignmentNotPicking(Strategy type, Rejection? expected) => Check(free with { WrappingUp = true }, type, expected);

    [Theory]
    [MemberData(nameof(EveryType), "on-break")]
    public void OnBreak_KeepsAwayFromAll(Strategy type, Rejection? expected) => Check(free with { OnBreak = true }, type, expected);

    [Theory]
    [MemberData(nameof(EveryType), "logged-out")]
    public void LoggedOut_KeepsAwayFromAll(Strategy type, Rejection? expected) => Check(free with { LoggedOut = true, OnBreak = true }, type, expected);

    [Theory]
    [MemberData(nameof(EveryType), "unreachable")]
    public void Unreachable_KeepsAwayFromAll(Strategy type, Rejection? expected) => Check(free with { Unreachable = true }, type, expected);

    [Theory]
    [MemberData(nameof(EveryType), "held-by-incall")]
    public void HeldByIncall_KeepsAwayFromAll(Strategy type, Rejection? expected) => Check(free with { HeldByIncall = true, Served = 1 }, type, expected);

    [Theory]
    [InlineData(2, null)]
    [InlineData(3, Rejection.AtMaximum)]
    [InlineData(4, Rejection.AtMaximum)]
    public void Nocall_CountsAgainstTheCandidateCampaignsMaximum(int served, Rejection? expected) => Check(free with { Served = served }, Strategy.Nocall, expected);

    static Dictionary<Strategy, Rejection> All(Rejection reason) => Enum.GetValues<Strategy>().ToDictionary(type => type, _ => reason);

    static void Check(Candidate candidate, Strategy type, Rejection? expected) =>
        EligibilityType.Of(type).WhyNot(candidate, new RoutingInputs(type, null, 3, 0, null, [])).ShouldBe(expected);
}
