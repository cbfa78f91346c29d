using ContactCenter.Core.Agents;

namespace ContactCenter.Blazor.Supervisor.Live;

/// <summary>A row of the live page; equal lines look the same and are not drawn again.</summary>
public interface ILiveLine
{
    /// <summary>Unique in its table.</summary>
    long Key { get; }
}

/// <param name="Since">UTC ms of the last change of state; null while offline.</param>
public sealed record AgentLine(int Id, string Name, AgentState State, long? Since, int Active, bool Webchat, bool HeyNow) : ILiveLine
{
    public string? BreakName { get; init; }
    public string? BreakIcon { get; init; }

    /// <summary>How long the break may last; null = no limit.</summary>
    public int? BreakMinutes { get; init; }
    /// <summary>The supervisor who paused them, and why.</summary>
    public string? PausedBy { get; init; }
    public string? PauseReason { get; init; }

    /// <summary>What they completed today of the page's campaigns.</summary>
    public long CompletedIn { get; init; }
    public long CompletedOut { get; init; }

    /// <summary>The active interaction that is nearest to its campaign's chat times, and these; null = none.</summary>
    public long? ActiveSince { get; init; }
    public WaitLimits ChatTimes { get; init; }

    /// <summary>Free for longer than this is an alert; null = no campaign of the page says so.</summary>
    public TimeSpan? IdleAfter { get; init; }

    /// <summary>Their browser does not answer.</summary>
    public bool Unreachable { get; init; }
    public long Key => Id;
}

/// <param name="Position">1 = next in its campaign.</param>
/// <param name="OfferedTo">The agent who is being shown it; null while it only waits.</param>
public sealed record WaitingLine(long Id, string Customer, string? Contact, string Campaign, long QueuedAt, WaitLimits Limits, int Position, bool Raised, string? OfferedTo)
    : ILiveLine
{
    public long Key => Id;
}

public sealed record ActiveLine(long Id, string Customer, string? Contact, string Agent, string Campaign, long Since, int Unread, bool? Online) : ILiveLine
{
    public WaitLimits ChatTimes { get; init; }
    public long Key => Id;
}
