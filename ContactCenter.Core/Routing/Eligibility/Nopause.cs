using ContactCenter.Core.Routing.Rules;

namespace ContactCenter.Core.Routing.Eligibility;

/// <summary>Several at once without a maximum; only a break, a wrap-up or an incall keeps one away.</summary>
public sealed class Nopause() : EligibilityType(new IsLoggedIn(), new IsReachable(), new NotOnBreak(), new NotWrappingUp(), new NotHeldByIncall());
