using ContactCenter.Core.Routing.Rules;

namespace ContactCenter.Core.Routing.Eligibility;

/// <summary>One at a time, of any channel; calls are ignored.</summary>
public sealed class OneInteraction() : EligibilityType(new IsLoggedIn(), new IsReachable(), new NotOnBreak(), new NotWrappingUp(), new NotHeldByIncall(), new ServesNobody());
