using ContactCenter.Core.Common;

namespace ContactCenter.Core.Erasing;

/// <summary>What an erasure would take, counted and not yet touched.</summary>
/// <param name="Digest">Of the list of conversations; the erasure asks for it, so that nothing is erased that was not shown.</param>
/// <param name="Open">Conversations of the person that are still going on: they are ended first.</param>
/// <param name="Mentions">Saved searches, audit entries and talks that name the person's address or number.</param>
/// <param name="NamedIn">Other people's conversations in which the person's address stands; they stay as they are. The newest, at most <see cref="PlanErasure.MostNamed"/>.</param>
public sealed record ErasurePlan(PersonKey Key, string Digest, IReadOnlyList<ErasedPart> Parts, IReadOnlyList<long> Open, int Mentions, IReadOnlyList<long> NamedIn)
{
    public int Interactions => Parts.Sum(part => part.Interactions);
    public int Messages { get; init; }
    public int Files { get; init; }

    /// <summary>Of the files.</summary>
    public long Bytes { get; init; }

    /// <summary>Notes and words to agents.</summary>
    public int Notes { get; init; }

    /// <summary>Also agents' own.</summary>
    public int Reviews { get; init; }

    /// <summary>Lines of batches with the person's number, or that name them in a value.</summary>
    public int BatchLines { get; init; }

    /// <summary>Whether anything is there to be handed over or erased.</summary>
    public bool IsEmpty => Interactions == 0 && BatchLines == 0;

    /// <summary>From the first beginning to the last end, UTC ms.</summary>
    public long? FirstAt { get; init; }
    public long? LastAt { get; init; }
}

/// <summary>The person has conversations that are going on.</summary>
public sealed record PersonIsHere(IReadOnlyList<long> Interactions) : Error("erasure.open");

/// <summary>There is nothing of that person, or nothing any more.</summary>
public sealed record NothingToErase() : Error("erasure.nothing");

/// <summary>What would be erased is no longer what was shown.</summary>
public sealed record ErasurePlanIsStale() : Error("erasure.stale");
