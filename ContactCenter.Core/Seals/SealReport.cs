namespace ContactCenter.Core.Seals;

/// <summary>How far a verification has come.</summary>
/// <param name="Total">Interactions to look at.</param>
/// <param name="Done">That were looked at.</param>
/// <param name="Changed">Of these, that are not as they were sealed.</param>
public readonly record struct SealProgress(long Total, long Done, long Changed);

/// <summary>What a verification found.</summary>
/// <param name="Done">Interactions that were looked at.</param>
/// <param name="Erased">Entries whose words were erased.</param>
/// <param name="Changed">Interactions that are not as they were sealed.</param>
/// <param name="First">The first of these.</param>
/// <param name="Journal">What is wrong with the journal as a whole; null = nothing, or it was not asked for.</param>
public sealed record SealReport(long Done, long Erased, long Changed, IReadOnlyList<SealCheck> First, SealBreak? Journal)
{
    public bool IsIntact => Changed == 0 && Journal is null;
}
