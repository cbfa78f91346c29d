namespace ContactCenter.Core.Agents;

/// <summary>What an agent's or a supervisor's console may call attention to.</summary>
[Flags]
public enum AlertKinds
{
    None = 0,

    /// <summary>One more waits that the agent may take.</summary>
    Waiting = 1,

    /// <summary>One is offered to the agent, and must be opened in time.</summary>
    Offered = 2,

    /// <summary>A customer wrote in a conversation that the agent does not see now.</summary>
    Message = 4,

    /// <summary>A colleague passes one on to the agent.</summary>
    Transfer = 8,

    /// <summary>A supervisor writes to the agent.</summary>
    Supervisor = 16,

    /// <summary>A limit of a supervisor's campaign was passed.</summary>
    Alarm = 32,

    /// <summary>An agent writes in a talk that the supervisor wrote in.</summary>
    Answer = 64,
    All = Waiting | Offered | Message | Transfer | Supervisor | Alarm | Answer,
}

/// <summary>How an agent or supervisor wants to be called. Kept on the server, so it follows them between browsers.</summary>
/// <param name="Sounds">Heard.</param>
/// <param name="Notifications">Shown on the desktop while the console is not in front.</param>
/// <param name="Volume">Per cent.</param>
public sealed record AlertChoices(AlertKinds Sounds, AlertKinds Notifications, int Volume)
{
    public static readonly AlertChoices Default = new(AlertKinds.All, AlertKinds.All, 60);

    public const int Loudest = 100;
}

/// <summary>Somebody's choices; who never chose has no row.</summary>
public sealed class AgentAlerts
{
    public int UserId { get; init; }
    public AlertKinds Sounds { get; set; }
    public AlertKinds Notifications { get; set; }
    public int Volume { get; set; }
}
