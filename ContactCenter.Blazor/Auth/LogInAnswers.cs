using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Common;

namespace ContactCenter.Blazor.Auth;

/// <summary>What the log-in page says.</summary>
static class LogInAnswers
{
    public static (Text Text, int Status) Of(Error error) => error switch
    {
        AddressLocked => (AuthTexts.AddressLocked, StatusCodes.Status429TooManyRequests),
        NameLocked => (AuthTexts.Locked, StatusCodes.Status429TooManyRequests),
        _ => (AuthTexts.Wrong, StatusCodes.Status200OK),
    };

    /// <summary>Why somebody was sent here.</summary>
    public static Text? ReasonOf(string? reason) => Enum.TryParse<SessionEnd>(reason, out var end)
        ? end switch
        {
            SessionEnd.TakenOver => AuthTexts.TakenOver,
            SessionEnd.LoggedOutBySupervisor => AuthTexts.LoggedOutBySupervisor,
            SessionEnd.AccountChanged => AuthTexts.AccountChanged,
            _ => AuthTexts.LoggedOut,
        }
        : null;
}
