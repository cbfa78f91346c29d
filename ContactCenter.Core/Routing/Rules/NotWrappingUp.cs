namespace ContactCenter.Core.Routing.Rules;

public sealed class NotWrappingUp : IRule
{
    public Rejection? Check(Candidate candidate, RoutingInputs inputs) => candidate.WrappingUp ? Rejection.WrappingUp : null;
}
