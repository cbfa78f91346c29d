namespace ContactCenter.Core.Providers;

/// <summary>
/// How far a message has come. Numbers are stored, and a later one wins whatever the order in which they are told: so repeated and shuffled statuses end alike,
/// and a message that was read after all has not failed.
/// </summary>
public enum DeliveryStatus
{
    /// <summary>It came from the provider.</summary>
    Received = 0,

    /// <summary>Ours, not yet accepted by the provider.</summary>
    Queued = 1,

    /// <summary>Accepted by the provider.</summary>
    Sent = 2,

    /// <summary>Refused, or given up.</summary>
    Failed = 3,

    /// <summary>On the customer's device.</summary>
    Delivered = 4,
    Read = 5,
}

/// <summary>A message at its provider. The provider's id is known for as long as the interaction is kept: a repetition is recognised by it.</summary>
public sealed class ProviderMessage
{
    public int ProviderId { get; init; }

    /// <summary>Theirs; of one of ours that is not accepted yet, the id it is sent with.</summary>
    public required string ProviderMessageId { get; init; }
    public long? InteractionId { get; init; }

    /// <summary>Null when it said something but held no words, as a hand-over.</summary>
    public long? MessageId { get; init; }
    public DeliveryStatus Status { get; init; }

    /// <summary>UTC ms.</summary>
    public long StatusAt { get; init; }

    /// <summary>Why it failed: the provider's code, or one of ours (<see cref="FailureCodes"/>).</summary>
    public string? Code { get; init; }

    /// <summary>In the provider's words: text from outside.</summary>
    public string? Reason { get; init; }

    /// <summary>What was sent where it is a template, as JSON of <see cref="TemplateUse"/>.</summary>
    public string? Template { get; init; }
}

/// <summary>A file that a provider named and that is still to be fetched; it becomes a message when it is here, in the place that its time gives it.</summary>
public sealed class ProviderFile
{
    public long Id { get; init; }
    public int ProviderId { get; init; }
    public required string ProviderMessageId { get; init; }
    public long InteractionId { get; init; }
    public bool FromCustomer { get; init; }

    /// <summary>The address, or the provider's id of it.</summary>
    public required string Source { get; init; }
    public required string Name { get; init; }
    public string? ContentType { get; init; }
    public bool IsVoice { get; init; }
    public long? SentAt { get; init; }
    public long NamedAt { get; init; }
}

public static class FailureCodes
{
    public const string GaveUp = "gave-up", ProviderGone = "provider-gone", NotSupported = "not-supported", WindowClosed = "window-closed", FileGone = "file-gone", TooLong = "too-long";
}

/// <summary>A message that is worded beforehand and approved by WhatsApp, with the values of its places.</summary>
public sealed record TemplateUse(string Name, string Language, IReadOnlyList<string> Values);
