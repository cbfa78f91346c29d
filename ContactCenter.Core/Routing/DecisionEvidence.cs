using System.Text.Json;
using System.Text.Json.Serialization;

namespace ContactCenter.Core.Routing;

/// <summary>
/// What is stored of a decision: the inputs of those who decide it, from which it follows again, and how many there were. The best of the eligible are
/// enough, since each way is an order; of the rejected a few for each reason. So it stays small for thousands of members.
/// </summary>
public sealed record DecisionEvidence(RoutingInputs Inputs, int Eligible, IReadOnlyDictionary<Rejection, int> Rejected)
{
    public const int EligibleKept = 40, RejectedKept = 10;

    public static DecisionEvidence Of(RoutingDecision decision)
    {
        var byReason = decision.Rejected.GroupBy(rejected => rejected.Reason).ToList();
        var kept = decision.Eligible.Take(EligibleKept).Concat(byReason.SelectMany(reason => reason.Take(RejectedKept).Select(rejected => rejected.Candidate)));
        return new DecisionEvidence(decision.Inputs with { Candidates = [.. kept] }, decision.Eligible.Count, byReason.ToDictionary(reason => reason.Key, reason => reason.Count()));
    }

    /// <summary>The decision once more.</summary>
    public RoutingDecision Decide() => RoutingDecision.Of(Inputs);

    public string ToJson() => JsonSerializer.Serialize(this, EvidenceJson.Default.DecisionEvidence);

    public static DecisionEvidence FromJson(string json) => JsonSerializer.Deserialize(json, EvidenceJson.Default.DecisionEvidence)!;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(DecisionEvidence))]
sealed partial class EvidenceJson : JsonSerializerContext;

/// <summary>A decision as stored, with the offer that it led to.</summary>
public sealed class StoredDecision
{
    public long Id { get; init; }
    public long InteractionId { get; init; }
    public int CampaignId { get; init; }

    /// <summary>Who was chosen, and where they stood in the row: the next one goes on from there.</summary>
    public int AgentId { get; init; }
    public int Position { get; init; }
    public long At { get; init; }

    /// <summary><see cref="DecisionEvidence"/> as JSON.</summary>
    public required string Evidence { get; init; }
}
