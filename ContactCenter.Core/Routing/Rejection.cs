namespace ContactCenter.Core.Routing;

/// <summary>Why an agent is not eligible. Numbers are stored.</summary>
public enum Rejection
{
    LoggedOut = 1,
    Unreachable = 2,
    OnBreak = 3,
    WrappingUp = 4,

    /// <summary>Has one of a campaign with strategy incall, beside which nothing else may be served.</summary>
    HeldByIncall = 5,
    InCall = 6,

    /// <summary>Has another one already, and the type allows one at a time.</summary>
    ServesAnother = 7,
    AtMaximum = 8,
    NotAMember = 9,
}

public static class Rejections
{
    /// <summary>Stable, as errors name it.</summary>
    public static string Code(this Rejection rejection) => rejection switch
    {
        Rejection.LoggedOut => "logged-out",
        Rejection.Unreachable => "unreachable",
        Rejection.OnBreak => "on-break",
        Rejection.WrappingUp => "wrapping-up",
        Rejection.HeldByIncall => "held-by-incall",
        Rejection.InCall => "in-call",
        Rejection.ServesAnother => "one-at-a-time",
        Rejection.AtMaximum => "at-maximum",
        _ => "not-a-member",
    };
}

/// <summary>A member who is not eligible, and the first reason found.</summary>
public sealed record Rejected(Candidate Candidate, Rejection Reason);
