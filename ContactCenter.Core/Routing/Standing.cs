using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;

namespace ContactCenter.Core.Routing;

/// <summary>What the rows say, at this moment of a unit, of an agent towards a campaign.</summary>
/// <param name="Served">Active with and offered to them, over all campaigns.</param>
/// <param name="Strategy">The campaign's, as <paramref name="Maximum"/>.</param>
public readonly record struct Standing(bool LoggedIn, bool OnBreak, bool WrappingUp, bool IsMember, int Served, bool HeldByIncall, Strategy Strategy, int Maximum)
{
    public Rejection? WhyNot(int agentId) => !IsMember ? Rejection.NotAMember : EligibilityType.Of(Strategy).WhyNot(
        new Candidate(agentId, 0, 0) { LoggedOut = !LoggedIn, OnBreak = OnBreak, WrappingUp = WrappingUp, Served = Served, HeldByIncall = HeldByIncall },
        new RoutingInputs(Strategy, null, Maximum, 0, null, []));
}

static class Standings
{
    /// <summary>The rules that decided on memory, once more on the rows: whatever happened meanwhile, nobody is given what they may not have.</summary>
    public static NotEligible? WhyNot(this Unit unit, int agentId, int campaignId) =>
        unit.StandingOf(agentId, campaignId).WhyNot(agentId) is { } reason ? new NotEligible(reason.Code()) : null;
}
