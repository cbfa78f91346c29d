namespace ContactCenter.Core.Routing;

/// <summary>Where an open interaction was with nobody to see it. Numbers are stored.</summary>
public enum Stranding
{
    /// <summary>Begun, and neither queued nor ended.</summary>
    NeverQueued = 1,

    /// <summary>With a bot that does not run.</summary>
    BotIsGone = 2,

    /// <summary>With, or offered to, an agent who is not logged in.</summary>
    AgentIsGone = 3,
}
