using ContactCenter.Core.Routing.Rules;

namespace ContactCenter.Core.Routing.Eligibility;

/// <summary>Shown what waits and takes any of it, any number.</summary>
public sealed class RingallMultiple() : EligibilityType(new IsLoggedIn(), new IsReachable(), new NotOnBreak(), new NotHeldByIncall());
