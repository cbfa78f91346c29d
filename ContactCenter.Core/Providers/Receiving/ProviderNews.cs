namespace ContactCenter.Core.Providers.Receiving;

/// <summary>Something a provider tells, read from its wire form and checked.</summary>
public abstract record ProviderNews;

/// <summary>A message, or a hand-over that may hold none.</summary>
/// <param name="From">Whose conversation it is.</param>
/// <param name="Id">The provider's, or one derived from what it says.</param>
/// <param name="Text">Empty when it has none.</param>
public sealed record MessageNews(ProviderAddress From, string Id, string Text) : ProviderNews
{
    /// <summary>Another id that the same message may be known by.</summary>
    public string? OtherId { get; init; }

    /// <summary>By the provider's clock (UTC ms).</summary>
    public long? SentAt { get; init; }

    /// <summary>False: the provider's bot said it, or it is an echo of ours.</summary>
    public bool FromCustomer { get; init; } = true;

    /// <summary>Of whom the provider says to come to: the skill. Null = its bot still has the conversation.</summary>
    public string? Skill { get; init; }

    /// <summary>No bot stands before people there.</summary>
    public bool IsForPeople { get; init; }

    /// <summary>The bot gives the conversation to people.</summary>
    public bool HandsOver { get; init; }
    public string? Name { get; init; }
    public string? Email { get; init; }
    public string? Phone { get; init; }

    /// <summary>The provider's id of the message that it answers.</summary>
    public string? Answers { get; init; }
    public IReadOnlyList<FileNews> Files { get; init; } = [];
}

/// <summary>A file of a message: here already, or named by where it is to be fetched.</summary>
/// <param name="Name">As the provider calls it.</param>
/// <param name="ContentType">As the provider says; what it is shows its content.</param>
public sealed record FileNews(string Name, string? ContentType)
{
    public byte[]? Content { get; init; }
    public string? Source { get; init; }
    public bool IsVoice { get; init; }
}

/// <summary>How far a message of ours has come.</summary>
public sealed record StatusNews(string Id, DeliveryStatus Status, string? Code = null, string? Reason = null) : ProviderNews
{
    /// <summary>The id that we sent it with, where the provider tells both: its answer, which would have told them, may have been lost.</summary>
    public string? SentAs { get; init; }
}
