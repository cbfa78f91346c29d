namespace ContactCenter.Core.Routing;

/// <summary>The clocks of routing; options, so that the operator sets and tests own them.</summary>
public sealed record RoutingOptions
{
    /// <summary>An offered interaction that is not opened in it goes to the next agent.</summary>
    public TimeSpan Offer { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>One that was transferred to an agent, and not opened in it, returns to the sender.</summary>
    public TimeSpan Transfer { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>An agent whose pages give no sign of life for so long gets nothing new.</summary>
    public TimeSpan Unreachable { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>After so long without one, what they have goes back to its queues.</summary>
    public TimeSpan GiveBack { get; init; } = TimeSpan.FromSeconds(90);

    /// <summary>How often the watchdog looks; infinite = never.</summary>
    public TimeSpan Watch { get; init; } = TimeSpan.FromSeconds(5);
}
