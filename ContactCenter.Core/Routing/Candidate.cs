namespace ContactCenter.Core.Routing;

/// <summary>A member of the campaign as the rules see them at one moment. Everything that speaks against them is false or 0 unless said.</summary>
/// <param name="Penalty">0–100.</param>
/// <param name="Position">From 1.</param>
public sealed record Candidate(int AgentId, int Penalty, int Position)
{
    public bool LoggedOut { get; init; }

    /// <summary>No sign of life of any of their pages for longer than allowed.</summary>
    public bool Unreachable { get; init; }
    public bool OnBreak { get; init; }
    public bool WrappingUp { get; init; }
    public bool InCall { get; init; }

    /// <summary>Active with and offered to them, over all campaigns.</summary>
    public int Served { get; init; }

    /// <summary>One of those is of a campaign with strategy incall.</summary>
    public bool HeldByIncall { get; init; }

    /// <summary>When their last interaction of the campaign ended (UTC ms); null = never served it.</summary>
    public long? LastServedAt { get; init; }

    /// <summary>Completed by them in the campaign since its local midnight.</summary>
    public int CompletedToday { get; init; }

    /// <summary>Their place in the row.</summary>
    internal RowPlace Place => new(Position, AgentId);
}

/// <summary>A place in the row of a campaign's members: by position, equal ones by id.</summary>
public readonly record struct RowPlace(int Position, int AgentId) : IComparable<RowPlace>
{
    public int CompareTo(RowPlace other) => Position != other.Position ? Position.CompareTo(other.Position) : AgentId.CompareTo(other.AgentId);
}
