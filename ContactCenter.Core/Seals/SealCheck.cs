using ContactCenter.Core.Interactions;

namespace ContactCenter.Core.Seals;

/// <summary>What is wrong with an entry or with what stands beside the entries. Numbers are not stored.</summary>
public enum SealFault
{
    /// <summary>The entry, its words or its seal are not what was sealed, or not at this place.</summary>
    Changed,

    /// <summary>It was sealed, and is not there any more: the entry itself, its row, or all after it.</summary>
    Missing,

    /// <summary>It is there and was never sealed.</summary>
    Added,

    /// <summary>Its words are gone, and no entry says that they were taken back or erased.</summary>
    Emptied,

    /// <summary>The bytes of its file are gone or others.</summary>
    File,

    /// <summary>The interaction's own row.</summary>
    Interaction,

    /// <summary>Its stays in queues.</summary>
    Queue,

    /// <summary>Its legs.</summary>
    Legs,

    /// <summary>Its disposition.</summary>
    Closure,

    /// <summary>How far both sides had read.</summary>
    Marks,

    /// <summary>The seal of the whole journal.</summary>
    Journal,

    /// <summary>The database did not go on from where it was sealed: an earlier copy was put in its place, or its seals were taken away.</summary>
    SetBack,

    /// <summary>What is known of the seals outside of the database is not of this server's key.</summary>
    Anchor,
}

/// <summary>The first thing found changed.</summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="Entry">The place in its chain, from 1; 0 = nothing of the entries.</param>
/// <param name="Sequence">The entry's.</param>
/// <param name="Type">The entry's, as it is stored now; null = there is none.</param>
/// <param name="At">UTC ms, as it is stored now.</param>
public sealed record SealBreak(SealFault Fault, int Entry = 0, long Sequence = 0, int? Type = null, long? At = null);

/// <summary>An interaction's chain as it was found.</summary>
/// <param name="InteractionId">Of which.</param>
/// <param name="Entries">That hold, from the first on.</param>
/// <param name="Erased">Of these, so many whose words were erased.</param>
/// <param name="Fingerprint">The newest link in hex: changes with everything before it.</param>
/// <param name="Break">Null = intact.</param>
public sealed record SealCheck(long InteractionId, int Entries, int Erased, string Fingerprint, SealBreak? Break)
{
    /// <summary>The entry that had the fingerprint that was asked for; 0 = none of those that hold.</summary>
    public int FingerprintAt { get; init; }

    /// <summary>In whose recordings it is read; null while it is still open.</summary>
    public Channel? Recording { get; init; }

    public bool IsIntact => Break is null;
}
