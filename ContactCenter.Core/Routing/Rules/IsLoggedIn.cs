namespace ContactCenter.Core.Routing.Rules;

public sealed class IsLoggedIn : IRule
{
    public Rejection? Check(Candidate candidate, RoutingInputs inputs) => candidate.LoggedOut ? Rejection.LoggedOut : null;
}
