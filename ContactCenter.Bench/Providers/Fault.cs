namespace ContactCenter.Bench.Providers;

public enum FaultKind
{
    /// <summary>A delivery is made in <see cref="Fault.Copies"/> at the same time.</summary>
    Duplicate,

    /// <summary>A delivery waits until a later one of the same phone was taken, at most <see cref="Fault.For"/>.</summary>
    Reorder,

    /// <summary>A delivery waits <see cref="Fault.For"/>.</summary>
    LateDelivery,

    /// <summary>An attempt to deliver is signed as <see cref="Fault.Forgery"/> says; the next attempt is right again unless drawn anew.</summary>
    BadSignature,

    /// <summary>A request is dealt with after <see cref="Fault.For"/>.</summary>
    Delay,

    /// <summary>A request is answered <see cref="Fault.Status"/> and not dealt with.</summary>
    ServerError,

    /// <summary>A request is taken from the network and neither dealt with nor answered; after <see cref="Fault.For"/> its connection is cut.</summary>
    HangBefore,

    /// <summary>A request is dealt with but never answered.</summary>
    HangAfter,

    /// <summary>A request is dealt with at once and answered after <see cref="Fault.For"/>.</summary>
    LateAnswer,

    /// <summary>429 with Retry-After of <see cref="Fault.For"/> (whole seconds).</summary>
    TooManyRequests,

    /// <summary>401, whatever the token.</summary>
    Unauthorised,
}

public enum Forgery
{
    OtherSecret,
    Missing,
    Empty,
    Truncated,

    /// <summary>Right for the same JSON written otherwise.</summary>
    Reserialised,
}

/// <summary>Something that goes wrong, as often as its chance says, until it was cleared or happened its number of times.</summary>
public sealed record Fault(FaultKind Kind)
{
    /// <summary>0 to 1.</summary>
    public double Probability { get; init; } = 1;
    public int? Times { get; init; }

    /// <summary>Only what concerns this customer.</summary>
    public string? ClientId { get; init; }
    public TimeSpan For { get; init; } = TimeSpan.FromSeconds(Kind is FaultKind.HangBefore or FaultKind.HangAfter ? 60 : 1);
    public int Status { get; init; } = 503;
    public int Copies { get; init; } = 2;
    public Forgery Forgery { get; init; }
}
