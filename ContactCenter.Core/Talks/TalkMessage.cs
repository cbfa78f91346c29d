using System.Text.Json.Serialization;
using ContactCenter.Core.Journal;

namespace ContactCenter.Core.Talks;

/// <summary>A message in the talk that an agent has with their supervisors: one for each agent, all supervisors who see the agent take part. Its id gives the order.</summary>
public sealed class TalkMessage
{
    public long Id { get; init; }

    /// <summary>Whose talk.</summary>
    public int AgentId { get; init; }
    public int AuthorId { get; init; }

    /// <summary>The writer's own id, unique within the talk: a retry is recognised by it.</summary>
    public required string ClientId { get; init; }
    public required string Text { get; init; }
    public long At { get; init; }
}

/// <summary>How far somebody has seen a talk.</summary>
public sealed class TalkRead
{
    public int AgentId { get; init; }
    public int UserId { get; init; }
    public long UpTo { get; set; }
}

/// <summary>Somebody wrote in the talk of the entry's agent. The text stands in the message's row only.</summary>
public sealed record TalkMessageAdded(long MessageId, int AuthorId) : JournalEvent
{
    [JsonIgnore]
    public string Text { get; init; } = "";
}

/// <summary>That user has seen the talk of the entry's agent up to that message.</summary>
public sealed record TalkSeen(int UserId, long UpTo) : JournalEvent;
