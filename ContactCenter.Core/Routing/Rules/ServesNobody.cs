namespace ContactCenter.Core.Routing.Rules;

/// <summary>What is offered counts: it is as good as served.</summary>
public sealed class ServesNobody : IRule
{
    public Rejection? Check(Candidate candidate, RoutingInputs inputs) => candidate.Served > 0 ? Rejection.ServesAnother : null;
}
