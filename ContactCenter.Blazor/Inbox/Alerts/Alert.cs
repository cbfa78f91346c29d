using ContactCenter.Core.Agents;

namespace ContactCenter.Blazor.Inbox.Alerts;

/// <summary>Something the agent should hear of now.</summary>
/// <param name="At">When it came about (UTC ms): the same thing is the same in every tab, and what is long past is told to nobody.</param>
public sealed record Alert(AlertKinds Kind, long InteractionId, long At)
{
    /// <summary>The colleague who passes it on; the agent themselves when nobody took what they had passed on.</summary>
    public int? From { get; init; }
}
