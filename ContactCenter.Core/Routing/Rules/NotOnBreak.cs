namespace ContactCenter.Core.Routing.Rules;

public sealed class NotOnBreak : IRule
{
    public Rejection? Check(Candidate candidate, RoutingInputs inputs) => candidate.OnBreak ? Rejection.OnBreak : null;
}
