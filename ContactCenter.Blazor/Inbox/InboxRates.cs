namespace ContactCenter.Blazor.Inbox;

/// <summary>How often live data reaches the browser; options, so that tests own them.</summary>
public sealed record InboxRates
{
    /// <summary>Between two batches of the lists.</summary>
    public TimeSpan Lists { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>Between two batches of the open conversation.</summary>
    public TimeSpan Conversation { get; init; } = TimeSpan.FromMilliseconds(40);

    /// <summary>So long the conversation before stays in sight while the next is read.</summary>
    public TimeSpan Leaving { get; init; } = TimeSpan.FromMilliseconds(150);

    /// <summary>After the last key in the find bar, before it is searched.</summary>
    public TimeSpan FindPause { get; init; } = TimeSpan.FromMilliseconds(150);

    /// <summary>A customer who says nothing more is no longer typing.</summary>
    public TimeSpan TypingForgotten { get; init; } = TimeSpan.FromSeconds(6);

    /// <summary>Between two questions to the browser for a sign of life, and how long its answer is awaited.</summary>
    public TimeSpan Pulse { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Before a background loop that failed begins again.</summary>
    public TimeSpan AfterFailure { get; init; } = TimeSpan.FromSeconds(2);
}
