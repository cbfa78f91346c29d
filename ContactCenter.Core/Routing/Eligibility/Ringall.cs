using ContactCenter.Core.Routing.Rules;

namespace ContactCenter.Core.Routing.Eligibility;

/// <summary>Shown what waits and takes it: the oldest only, and one at a time.</summary>
public sealed class Ringall() : EligibilityType(new IsLoggedIn(), new IsReachable(), new NotOnBreak(), new NotHeldByIncall(), new ServesNobody());
