namespace ContactCenter.Blazor.Controls;

public enum TimeShown
{
    /// <summary>"2 minutes ago".</summary>
    Ago,

    /// <summary>"10:02".</summary>
    Time,

    /// <summary>"3 May 2026, 10:02".</summary>
    Exact,
}
