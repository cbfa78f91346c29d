using ContactCenter.Core.Journal;

namespace ContactCenter.Core.Providers.Bulk;

/// <summary>Numbers are stored.</summary>
public enum BatchState
{
    /// <summary>Its lines are still being stored; it was left behind when the server stopped then.</summary>
    Loading = 0,

    /// <summary>Waits for its start.</summary>
    Ready = 1,
    Running = 2,
    Paused = 3,

    /// <summary>Every line has had its turn.</summary>
    Done = 4,

    /// <summary>What had not gone out does not.</summary>
    Cancelled = 5,
}

/// <summary>One template to many numbers, at a steady pace.</summary>
public sealed class Batch
{
    public int Id { get; init; }

    /// <summary>Random; the messages' own ids begin with it, so that none can go out twice.</summary>
    public required string PublicId { get; init; }
    public required string Name { get; init; }
    public int CampaignId { get; init; }
    public int ProviderId { get; init; }
    public required string Template { get; init; }
    public required string Language { get; init; }
    public int PerMinute { get; init; }
    public int CreatedBy { get; init; }
    public long CreatedAt { get; init; }
    public BatchState State { get; set; }

    /// <summary>Since when (UTC ms).</summary>
    public long StateSince { get; set; }

    /// <summary>The code of what paused it by itself; null when somebody did.</summary>
    public string? PausedBy { get; set; }

    /// <summary>When its numbers and values went, because the campaign keeps them no longer (UTC ms).</summary>
    public long? EmptiedAt { get; set; }
}

/// <summary>A batch came to be, was started, held or ended, or its numbers went.</summary>
public sealed record BatchChanged(int BatchId) : JournalEvent;

/// <summary>Numbers are stored.</summary>
public enum BatchLineState
{
    Waiting = 0,

    /// <summary>In the outbox, or further: its message says how far.</summary>
    Written = 1,

    /// <summary>The file's line was not fit to be sent; its code says why.</summary>
    Refused = 2,
}

/// <summary>A line of a batch's file.</summary>
public sealed class BatchLine
{
    public int BatchId { get; init; }

    /// <summary>In the file, from 1.</summary>
    public int Line { get; init; }

    /// <summary>The customer's id at the provider; of a refused line as it was typed. Empty once the person was erased.</summary>
    public string Number { get; set; } = "";

    /// <summary>Of the template's places.</summary>
    public List<string> Values { get; set; } = [];
    public BatchLineState State { get; set; }

    /// <summary>Why it was refused.</summary>
    public string? Code { get; init; }
    public long? InteractionId { get; set; }
    public long? MessageId { get; set; }
}
