using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Routing.Eligibility;
using ContactCenter.Core.Routing.Rules;

namespace ContactCenter.Core.Routing;

/// <summary>One of product.md's eligibility types: what must hold of an agent, cheap rules first.</summary>
public abstract class EligibilityType(params IRule[] rules)
{
    static readonly Dictionary<Strategy, EligibilityType> types = new()
    {
        [Strategy.Ringall] = new Ringall(),
        [Strategy.RingallMultiple] = new RingallMultiple(),
        [Strategy.Incall] = new Incall(),
        [Strategy.Nocall] = new Nocall(),
        [Strategy.Interaction] = new OneInteraction(),
        [Strategy.Nopause] = new Nopause(),
    };

    public static EligibilityType Of(Strategy strategy) => types[strategy];

    /// <summary>Null when the candidate is eligible; else the first reason why not.</summary>
    public Rejection? WhyNot(Candidate candidate, RoutingInputs inputs)
    {
        foreach (var rule in rules)
        {
            if (rule.Check(candidate, inputs) is { } rejection)
            {
                return rejection;
            }
        }

        return null;
    }
}
