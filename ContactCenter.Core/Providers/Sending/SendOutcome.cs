namespace ContactCenter.Core.Providers.Sending;

/// <summary>What became of one attempt to send.</summary>
public abstract record SendOutcome;

/// <summary>The provider has it. <paramref name="Id"/>: the provider's own, where it gives one.</summary>
public sealed record Accepted(string? Id = null) : SendOutcome;

/// <summary>The provider will not take this message, however often it is tried.</summary>
public sealed record Refused(string Code, string? Reason = null) : SendOutcome;

/// <summary>Too many at once: nothing may be sent by this provider for a while.</summary>
public sealed record TooFast(TimeSpan? RetryAfter = null) : SendOutcome;

/// <summary>No answer, or one that says nothing of the message: it may have arrived, and is tried again with the same id.</summary>
public sealed record Unavailable(string Reason) : SendOutcome;

/// <summary>The provider refuses our credentials: whatever is sent, until somebody mends them.</summary>
public sealed record NotAuthorised : SendOutcome;

/// <summary>A message as it goes out.</summary>
/// <param name="Id">Ours, the same at every attempt: the provider recognises a repetition by it.</param>
public sealed record OutgoingMessage(long MessageId, int ProviderId, ProviderAddress To, string Id, string Text)
{
    public TemplateUse? Template { get; init; }
    public OutgoingFile? File { get; init; }

    /// <summary>Who writes; null for the campaign's own texts.</summary>
    public (int Id, string Name)? Author { get; init; }

    /// <summary>The provider's id of the message that it answers.</summary>
    public string? Answers { get; init; }
}

/// <param name="Path">Where its bytes lie.</param>
public sealed record OutgoingFile(string Name, string ContentType, string Path);

/// <summary>The way to one kind of provider. Every implementation passes the same contract tests.</summary>
public interface IProviderAdapter
{
    ProviderApi Api { get; }

    /// <summary>One attempt. Never throws for what the network or the provider does.</summary>
    Task<SendOutcome> Send(Provider provider, OutgoingMessage message, CancellationToken stop);

    /// <summary>The bytes of a file that the provider named, from its own address only.</summary>
    Task<FetchedFile> Fetch(Provider provider, string source, CancellationToken stop);
}

/// <summary>A file from a provider.</summary>
/// <param name="Content">Null when it could not be had.</param>
/// <param name="IsGone">It never will be: no use trying again.</param>
public sealed record FetchedFile(byte[]? Content, bool IsGone = false);
