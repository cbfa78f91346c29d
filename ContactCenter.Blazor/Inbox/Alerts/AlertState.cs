using ContactCenter.Blazor.Store;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Common;

namespace ContactCenter.Blazor.Inbox.Alerts;

/// <summary>Whether the browser lets the console show notifications on the desktop.</summary>
public enum NotificationLeave
{
    /// <summary>Not known yet.</summary>
    Unknown,
    Granted,

    /// <summary>It was never asked.</summary>
    Default,
    Denied,

    /// <summary>The page did not come by https.</summary>
    Insecure,
    Unsupported,
}

public enum SoundLeave
{
    Unknown,
    On,

    /// <summary>Until the page is touched.</summary>
    Locked,
    Unsupported,
}

/// <summary>How the agent is called, and what this browser makes of it.</summary>
[FeatureState]
public sealed record AlertState
{
    /// <summary>Null until they were read.</summary>
    public AlertChoices? Choices { get; init; }
    public NotificationLeave Notifications { get; init; }
    public SoundLeave Sound { get; init; }
    public Error? NotKept { get; init; }

    /// <summary>Sounds are wanted and the browser keeps the page silent.</summary>
    public bool IsMuted => Choices is { Sounds: not AlertKinds.None, Volume: > 0 } && Sound == SoundLeave.Locked;

    public bool IsOff => Choices is { Notifications: AlertKinds.None } chosen && (chosen.Sounds == AlertKinds.None || chosen.Volume == 0);
}

/// <summary>What the server keeps, or another tab of this agent chose.</summary>
public sealed record AlertChoicesKnown(AlertChoices Choices);

public sealed record AlertChoicesMade(AlertChoices Choices);

public sealed record AlertChoicesAnswered(Error? Error);

public sealed record BrowserLeaveTold(NotificationLeave Notifications, SoundLeave Sound);

static class AlertReducers
{
    [ReducerMethod]
    public static AlertState On(AlertState state, AlertChoicesKnown action) => state with { Choices = action.Choices };

    [ReducerMethod]
    public static AlertState On(AlertState state, AlertChoicesMade action) => state with { Choices = action.Choices, NotKept = null };

    [ReducerMethod]
    public static AlertState On(AlertState state, AlertChoicesAnswered action) => state with { NotKept = action.Error };

    [ReducerMethod]
    public static AlertState On(AlertState state, BrowserLeaveTold action) => state with { Notifications = action.Notifications, Sound = action.Sound };
}
