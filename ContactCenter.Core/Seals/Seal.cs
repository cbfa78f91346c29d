using System.Security.Cryptography;
using ContactCenter.Core.Journal;

namespace ContactCenter.Core.Seals;

/// <summary>
/// How an entry is sealed. Its content – words that may have to be erased – is digested with a salt; its link is the keyed digest of the link before it, of the entry's
/// figures and of that digest. Stored is salt and link; once the content is gone, digest and link, so that the chain still holds; of an entry without content the link alone.
/// </summary>
static class Seal
{
    public const int SaltLength = 16, DigestLength = 32, LinkLength = 32;
    public const int Bare = LinkLength, Full = SaltLength + LinkLength, Emptied = DigestLength + LinkLength;

    /// <summary>What stands before the first entry of a chain.</summary>
    public static readonly byte[] Beginning = new byte[LinkLength];

    /// <summary>Entries of these types have content in rows of their own.</summary>
    public static bool HasContent(int type) => type is JournalEventTypes.MessageAdded or JournalEventTypes.MessageDeleted or JournalEventTypes.NoteAdded or JournalEventTypes.Whispered;

    public static void Digest(ReadOnlySpan<byte> salt, ReadOnlySpan<byte> content, Span<byte> into)
    {
        Span<byte> small = stackalloc byte[1024];
        var all = SaltLength + content.Length <= small.Length ? small[..(SaltLength + content.Length)] : new byte[SaltLength + content.Length];
        salt.CopyTo(all);
        content.CopyTo(all[SaltLength..]);
        SHA256.HashData(all, into);
    }

    /// <param name="key">Of all seals.</param>
    /// <param name="before">The link before it.</param>
    /// <param name="figures">Ends with the digest of the content, where there is one.</param>
    /// <param name="into">The link; may be the one before it.</param>
    public static void Link(SealKey key, ReadOnlySpan<byte> before, ReadOnlySpan<byte> figures, Span<byte> into)
    {
        Span<byte> small = stackalloc byte[1024];
        var all = LinkLength + figures.Length <= small.Length ? small[..(LinkLength + figures.Length)] : new byte[LinkLength + figures.Length];
        before.CopyTo(all);
        figures.CopyTo(all[LinkLength..]);
        key.Mac(all, into);
    }

    /// <summary>That the journal is sealed up to that sequence.</summary>
    public static void OfState(SealKey key, long sequence, Span<byte> into) => key.Mac(new SealBytes().Text("journal").Number(sequence).Written, into);

    public static ReadOnlySpan<byte> LinkOf(ReadOnlySpan<byte> seal) => seal[^LinkLength..];
}
