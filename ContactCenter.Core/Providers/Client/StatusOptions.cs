namespace ContactCenter.Core.Providers.Client;

/// <summary>How Hey Now is asked for what became of messages that went by the Client API, which tells nothing by itself.</summary>
public sealed record StatusOptions
{
    /// <summary>Between two questions of one provider.</summary>
    public TimeSpan Gap { get; init; } = TimeSpan.FromMilliseconds(100);

    public TimeSpan FirstPause { get; init; } = TimeSpan.FromSeconds(2);
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>Since the message was sent: then nobody asks any more.</summary>
    public TimeSpan GiveUpAfter { get; init; } = TimeSpan.FromHours(48);

    /// <summary>The older a message, the seldomer.</summary>
    public TimeSpan Pause(TimeSpan age) => age / 4 < FirstPause ? FirstPause : age / 4 > LongestPause ? LongestPause : age / 4;
}
