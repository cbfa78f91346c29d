using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Files;
using ContactCenter.Core.Interactions;

namespace ContactCenter.Blazor.Inbox.Conversation;

/// <summary>One line of a conversation as the console shows it. <paramref name="Sequence"/> gives the order, <paramref name="At"/> is UTC ms.</summary>
public abstract record TimelineLine(long Sequence, long At);

/// <summary>Something that happened, in words; <paramref name="Argument"/> is what stands for <c>{0}</c>, and <paramref name="Reason"/> for <c>{1}</c>.</summary>
public sealed record SystemLine(long Sequence, long At, string Icon, Text Words, string? Argument = null, Text? Reason = null) : TimelineLine(Sequence, At)
{
    /// <summary>What stands for <c>{2}</c>.</summary>
    public string? Second { get; init; }

    /// <summary>What was written to whoever it was passed on to.</summary>
    public NoteLine? Note { get; init; }
}

/// <summary>A message; <paramref name="Html"/> is safe and null where the text is plain (the customer's) or a file's name; <paramref name="AgentId"/> wrote it, if it is an agent's.</summary>
public sealed record MessageLine(long Sequence, long At, MessageFrom From, string Author, string Text, string? Html, string ClientId, MessageKind Kind = MessageKind.Text, StoredFile? File = null, int? AgentId = null)
    : TimelineLine(Sequence, At)
{
    /// <summary>What it answers.</summary>
    public QuoteLine? Quote { get; init; }

    /// <summary>When the customer wrote it, by the provider's clock (UTC ms).</summary>
    public long? WrittenAt { get; init; }

    public bool IsDeleted => Kind is MessageKind.Deleted or MessageKind.Erased;
}

/// <summary>A quoted message above its answer; <paramref name="Text"/> is plain.</summary>
public sealed record QuoteLine(long Sequence, MessageFrom From, string Author, string Text, MessageKind Kind);

/// <summary>Words for colleagues; never a customer's.</summary>
public sealed record NoteLine(long Sequence, long At, string Author, string Text, string ClientId) : TimelineLine(Sequence, At);

/// <summary>What a supervisor whispered; only its agent and supervisors have such lines.</summary>
public sealed record WhisperLine(long Sequence, long At, string Author, string To, string Text) : TimelineLine(Sequence, At);

/// <summary>How its agent says it went; both null when that was taken back.</summary>
public sealed record ClosureLine(long Sequence, long At, string Author, string? Disposition, string? Note) : TimelineLine(Sequence, At);

/// <summary>The customer's stars after the end.</summary>
public sealed record RatingLine(long Sequence, long At, int Stars, string? Comment) : TimelineLine(Sequence, At);
