namespace ContactCenter.Core.Routing.Rules;

public sealed class NotInCall : IRule
{
    public Rejection? Check(Candidate candidate, RoutingInputs inputs) => candidate.InCall ? Rejection.InCall : null;
}
