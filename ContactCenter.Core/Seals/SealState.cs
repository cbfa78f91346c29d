namespace ContactCenter.Core.Seals;

/// <summary>The one row that says up to where the journal is sealed: no entry up to there may be missing.</summary>
public sealed class SealState
{
    public int Id { get; init; }
    public long Sequence { get; init; }
    public required byte[] Mac { get; init; }
}
