namespace ContactCenter.Core.Routing.Rules;

public sealed class IsReachable : IRule
{
    public Rejection? Check(Candidate candidate, RoutingInputs inputs) => candidate.Unreachable ? Rejection.Unreachable : null;
}
