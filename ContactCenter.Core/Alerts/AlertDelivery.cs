namespace ContactCenter.Core.Alerts;

/// <summary>What is to be posted to a campaign's webhook: written down with the alert, before the first attempt.</summary>
public sealed class AlertDelivery
{
    public long Id { get; init; }

    /// <summary>Random; the same in every attempt, so that a receiver recognises a repetition.</summary>
    public required string PublicId { get; init; }
    public int CampaignId { get; init; }

    /// <summary>JSON, as it is signed and sent.</summary>
    public required string Body { get; init; }
    public int Attempts { get; set; }

    /// <summary>Null = no more.</summary>
    public long? NextAt { get; set; }
    /// <summary>When the last attempt was answered, or given up.</summary>
    public long? AttemptedAt { get; set; }
    public long? DeliveredAt { get; set; }

    /// <summary>Why the last attempt failed: a status, or a word.</summary>
    public string? Failure { get; set; }
}
