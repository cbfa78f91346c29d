namespace ContactCenter.Blazor.Inbox.Conversation;

/// <summary>How far an agent's message has come.</summary>
public enum MessageMark
{
    /// <summary>Not ours: no mark.</summary>
    None,
    Queued,
    Sent,
    Delivered,
    Read,
    Failed,
}
