namespace ContactCenter.Core.Routing.Rules;

/// <summary>Active and offered over all campaigns stay below the candidate campaign's maximum.</summary>
public sealed class BelowMaximumInteractions : IRule
{
    public Rejection? Check(Candidate candidate, RoutingInputs inputs) => candidate.Served >= inputs.Maximum ? Rejection.AtMaximum : null;
}
