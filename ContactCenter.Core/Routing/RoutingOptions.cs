namespace ContactCenter.Core.Routing;

/// <summary>The clocks of routing; options, so that the operator sets and tests own them.</summary>
public sealed record RoutingOptions
{
    /// <summary>An agent whose pages give no sign of life for so long gets nothing new.</summary>
    public TimeSpan Unreachable { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>After so long without one, what they have goes back to its queues.</summary>
    public TimeSpan GiveBack { get; init; } = TimeSpan.FromSeconds(90);

    /// <summary>How often the watchdog looks; infinite = never.</summary>
    public TimeSpan Watch { get; init; } = TimeSpan.FromSeconds(5);
}
