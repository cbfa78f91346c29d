namespace ContactCenter.Core.Routing.Rules;

/// <summary>Beside an interaction of a campaign with strategy incall an agent gets nothing else, from any campaign, by any type.</summary>
public sealed class NotHeldByIncall : IRule
{
    public Rejection? Check(Candidate candidate, RoutingInputs inputs) => candidate.HeldByIncall ? Rejection.HeldByIncall : null;
}
