using System.Text.Json.Serialization;

namespace ContactCenter.Core.Seals;

/// <summary>What is known outside of the database of the seals in it.</summary>
/// <param name="BeganAt">When sealing began (UTC ms).</param>
/// <param name="At">When this was last written.</param>
/// <param name="Sequence">The newest entry of then, and its link in hex.</param>
public sealed record SealAnchor(long BeganAt, long At, long Sequence, string Link)
{
    /// <summary>Where the database did not go on from what is written here: an earlier copy was put in its place, or its seals were taken away. Stays until somebody removes the file.</summary>
    public SealSetBack? SetBack { get; init; }

    [JsonIgnore]
    internal ReadOnlySpan<byte> Sealed => new SealBytes().Text("anchor").Number(BeganAt).Number(At).Number(Sequence).Text(Link)
        .Number(SetBack?.At).Number(SetBack?.From).Number(SetBack?.To).Written;
}

/// <param name="At">When it was found (UTC ms).</param>
/// <param name="From">The entry that had been the newest.</param>
/// <param name="To">The one that was the newest then.</param>
public sealed record SealSetBack(long At, long From, long To);
