using ContactCenter.Core.Interactions;

namespace ContactCenter.Core.Erasing;

/// <summary>Why conversations were erased. Numbers are stored.</summary>
public enum ErasureReason
{
    /// <summary>An administrator erased a person's data.</summary>
    Request = 1,

    /// <summary>Their campaign keeps them no longer.</summary>
    Retention = 2,
}

/// <summary>How far an erasure is; a restarted server goes on from there. Numbers are stored.</summary>
public enum ErasureState
{
    /// <summary>What names the person elsewhere is being redacted.</summary>
    Redacting = 1,
    Erasing = 2,

    /// <summary>All rows and files are gone; what they left in the database's file is overwritten next.</summary>
    Cleaning = 3,
    Done = 4,
}

/// <summary>How many conversations of a campaign were erased.</summary>
public sealed record ErasedPart(int CampaignId, Channel Channel, int Interactions);

/// <summary>One erasure, as its certificate tells it. It holds nothing of the person: numbers, and a digest of which conversations they were.</summary>
public sealed class ErasureCase
{
    public long Id { get; init; }

    /// <summary>The case number.</summary>
    public required string PublicId { get; init; }
    public ErasureReason Reason { get; init; }

    /// <summary>The administrator; null = the campaign's days to keep were over.</summary>
    public int? ByUserId { get; init; }

    /// <summary>Of a retention: whose conversations, and those that ended before when (UTC ms).</summary>
    public int? CampaignId { get; init; }
    public long? UpTo { get; init; }
    public ErasureState State { get; set; }
    public long StartedAt { get; init; }

    /// <summary>When the last row and file was gone; when their remnants were.</summary>
    public long? ErasedAt { get; set; }
    public long? CleanedAt { get; set; }
    public int Interactions { get; set; }
    public int Messages { get; set; }
    public int Files { get; set; }

    /// <summary>Notes and words to agents.</summary>
    public int Notes { get; set; }

    /// <summary>Reviews whose words were erased; their stars stay.</summary>
    public int Reviews { get; set; }

    /// <summary>Places elsewhere that named the person: saved searches, audit entries, talks.</summary>
    public int Mentions { get; set; }

    /// <summary>Lines of batches: somebody was to be written to, whether a conversation came of it or not.</summary>
    public int BatchLines { get; set; }

    /// <summary>From the first beginning to the last end, UTC ms.</summary>
    public long? FirstAt { get; set; }
    public long? LastAt { get; set; }
    public List<ErasedPart> Parts { get; set; } = [];

    /// <summary>SHA-256 in hex over the conversations' public ids, one a line, in the order of their numbers.</summary>
    public string Digest { get; set; } = "";
}

/// <summary>A conversation that an erasure takes, or took.</summary>
public sealed class ErasedInteraction
{
    public long InteractionId { get; init; }
    public long CaseId { get; init; }

    /// <summary>Null while its turn has not come.</summary>
    public long? ErasedAt { get; set; }

    /// <summary>Ids of files that must still leave the disk, separated by spaces.</summary>
    public string? Files { get; set; }
}
