using ContactCenter.Core.Routing.Rules;

namespace ContactCenter.Core.Routing.Eligibility;

/// <summary>Several at once, up to the campaign's maximum over all campaigns; calls are ignored.</summary>
public sealed class Nocall() : EligibilityType(new IsLoggedIn(), new IsReachable(), new NotOnBreak(), new NotWrappingUp(), new NotHeldByIncall(), new BelowMaximumInteractions());
