namespace ContactCenter.Core.Routing.Rules;

/// <summary>One thing that must hold of an agent. Pure.</summary>
public interface IRule
{
    /// <summary>Null = it holds.</summary>
    Rejection? Check(Candidate candidate, RoutingInputs inputs);
}
