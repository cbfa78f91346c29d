namespace ContactCenter.Core.Notes;

/// <summary>Words in a conversation for people of the centre. They lie apart from the messages, so that nothing that reads for a customer or a provider can meet them.</summary>
public sealed class Note
{
    public long Id { get; init; }
    public long InteractionId { get; init; }

    /// <summary>The writer's own id, unique within the interaction: a retry is recognised by it.</summary>
    public required string ClientId { get; init; }
    public int AuthorId { get; init; }
    public required string Text { get; init; }
    public long At { get; init; }
}

/// <summary>Somebody is named in a note.</summary>
public sealed class Mention
{
    public long NoteId { get; init; }
    public int UserId { get; init; }

    /// <summary>When they said to have seen it; null = not yet.</summary>
    public long? SeenAt { get; set; }
}
