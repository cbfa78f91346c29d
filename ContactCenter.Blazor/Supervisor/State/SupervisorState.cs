using System.Collections.Immutable;
using ContactCenter.Blazor.Store;
using ContactCenter.Core.Figures;
using ContactCenter.Core.Monitoring;

namespace ContactCenter.Blazor.Supervisor.State;

/// <summary>All that is alive and that this supervisor may see, at one moment.</summary>
public sealed record Supervision(ImmutableDictionary<long, LiveInteraction> Interactions, ImmutableDictionary<int, LiveAgent> Agents)
{
    public static readonly Supervision Nothing = new(ImmutableDictionary<long, LiveInteraction>.Empty, ImmutableDictionary<int, LiveAgent>.Empty);

    /// <summary>The figures of each campaign's present day.</summary>
    public ImmutableDictionary<int, DayFigures> Campaigns { get; init; } = ImmutableDictionary<int, DayFigures>.Empty;
}

/// <summary>What was shown when the supervisor pressed Pause, and when (UTC ms): clocks stand still there too.</summary>
public sealed record FrozenSupervision(Supervision Seen, long At);

/// <summary>The live pages' state. <see cref="Now"/> is null until the first snapshot has come.</summary>
[FeatureState]
public sealed record SupervisorState(Supervision? Now, FrozenSupervision? Frozen)
{
    SupervisorState()
        : this(null, null)
    {
    }

    public Supervision? Shown => Frozen?.Seen ?? Now;
}

/// <summary>Everything that changed in one interval.</summary>
public sealed record SupervisionChanged(LiveBatch Batch);

/// <summary>Nobody looks any more.</summary>
public sealed record SupervisionLeft;

/// <param name="At">UTC ms.</param>
public sealed record SupervisionPaused(long At);

public sealed record SupervisionResumed;
