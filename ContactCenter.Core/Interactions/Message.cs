namespace ContactCenter.Core.Interactions;

/// <summary>One stored message. Its id is its journal entry's sequence, so messages and events share one order.</summary>
public sealed class Message
{
    public long Id { get; init; }
    public long InteractionId { get; init; }

    /// <summary>The sender's own id, unique within the interaction: a retry is recognised by it.</summary>
    public required string ClientId { get; init; }
    public MessageFrom From { get; init; }
    public int? AgentId { get; init; }

    /// <summary>What was written; of a file, its name.</summary>
    public required string Text { get; init; }
    public long At { get; init; }
    public MessageKind Kind { get; init; }

    /// <summary>The message that it answers, of the same interaction.</summary>
    public long? ReplyTo { get; init; }

    /// <summary>Whether these words of an agent, or of a supervisor who joined, are this message sent again. Of one that was deleted meanwhile nothing is left to compare: the answer was lost on its way.</summary>
    internal bool Repeats(int userId, string text, long? replyTo) => From == MessageFrom.Agent && AgentId == userId
        && (Kind == MessageKind.Deleted || (Kind == MessageKind.Text && Text == text && ReplyTo == replyTo));
}

/// <summary>What a message holds. Numbers are stored.</summary>
public enum MessageKind
{
    Text = 0,
    File = 1,

    /// <summary>A picture that browsers show.</summary>
    Image = 2,

    /// <summary>Recorded in the conversation, to be heard in place.</summary>
    Voice = 3,

    /// <summary>Nothing any more: its writer took it back.</summary>
    Deleted = 4,

    /// <summary>Nothing any more: it was erased, for a person who asked or because its time was over.</summary>
    Erased = 5,
}
