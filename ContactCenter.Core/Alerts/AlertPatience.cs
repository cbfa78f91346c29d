namespace ContactCenter.Core.Alerts;

/// <summary>
/// One measure's memory: beyond for a while it is raised, within for a while it is over. So a measure that goes to and fro over its limit is one alert.
/// Instants are UTC ms. Pure.
/// </summary>
public readonly record struct AlertPatience(bool IsRaised, long? Since = null)
{
    /// <summary>After one more reading; whether it is to be raised or cleared now follows from <see cref="IsRaised"/> before and after.</summary>
    public AlertPatience After(bool isBeyond, long now, AlertOptions options)
    {
        if (isBeyond == IsRaised)
        {
            return this with { Since = null };
        }

        var since = Since ?? now;
        var patience = IsRaised ? options.ClearAfter : options.RaiseAfter;
        return now - since >= patience.TotalMilliseconds ? new AlertPatience(!IsRaised) : this with { Since = since };
    }
}
