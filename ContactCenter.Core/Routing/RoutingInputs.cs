using ContactCenter.Core.Campaigns;

namespace ContactCenter.Core.Routing;

/// <summary>All that a decision depends on; the same inputs give the same decision.</summary>
/// <param name="Way">Null where agents pick for themselves.</param>
/// <param name="Maximum">Active and offered over all campaigns, with strategy nocall.</param>
/// <param name="Seed">What chance is drawn from.</param>
/// <param name="Last">Who got the campaign's last one; null = nobody yet.</param>
public sealed record RoutingInputs(Strategy Strategy, Distribution? Way, int Maximum, int Seed, RowPlace? Last, IReadOnlyList<Candidate> Candidates);
