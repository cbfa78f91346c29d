using ContactCenter.Blazor.Store;

namespace ContactCenter.Blazor.Supervisor.State;

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

/// <summary>Another moment, with everything that changed in one interval.</summary>
public sealed record SupervisionChanged(Supervision Now);

/// <summary>Nobody looks any more.</summary>
public sealed record SupervisionLeft;

/// <param name="At">UTC ms.</param>
public sealed record SupervisionPaused(long At);

public sealed record SupervisionResumed;
