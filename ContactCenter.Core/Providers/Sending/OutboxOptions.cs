using ContactCenter.Core.Common;

namespace ContactCenter.Core.Providers.Sending;

/// <summary>How messages are sent to providers.</summary>
public sealed record OutboxOptions
{
    /// <summary>Attempts under way at once, for each provider.</summary>
    public int AtOnce { get; init; } = 128;

    /// <summary>After the first failure; doubled after each further one.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromSeconds(1);
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Whatever a provider asks for: a wrong time must not silence us.</summary>
    public TimeSpan LongestAsked { get; init; } = TimeSpan.FromHours(1);

    /// <summary>Since the message was written: then it has failed.</summary>
    public TimeSpan GiveUpAfter { get; init; } = TimeSpan.FromHours(24);

    /// <summary>When the messages of so many customers fail and none arrives in between, the provider is tried by one message at a time until it answers.</summary>
    public int TroubleAfter { get; init; } = 5;

    /// <summary>How long an orderly stop waits for what is under way, by the machine's clock.</summary>
    public TimeSpan StopWithin { get; init; } = TimeSpan.FromSeconds(5);

    public TimeSpan Bounded(TimeSpan asked) => asked < FirstPause ? FirstPause : asked > LongestAsked ? LongestAsked : asked;

    /// <summary>Doubled with each attempt and up to a third shorter or longer, so that what failed together does not return together.</summary>
    public TimeSpan Pause(int attempts, double random) =>
        TimeSpan.FromTicks((long)(GrowingPause.After(attempts, FirstPause, LongestPause).Ticks * (2.0 + (2.0 * random)) / 3.0));
}
