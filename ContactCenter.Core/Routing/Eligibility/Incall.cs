using ContactCenter.Core.Routing.Rules;

namespace ContactCenter.Core.Routing.Eligibility;

/// <summary>Not in a call, not on a break, nothing served; while it lasts nothing else arrives.</summary>
public sealed class Incall() : EligibilityType(new IsLoggedIn(), new IsReachable(), new NotOnBreak(), new NotWrappingUp(), new NotInCall(), new NotHeldByIncall(), new ServesNobody());
