using System.Security.Cryptography;
using ContactCenter.Core.Seals;
using Microsoft.Data.Sqlite;

namespace ContactCenter.Core.Data.Sqlite;

/// <summary>
/// The journal as a whole: it has no holes, ends where its seal says, every entry of an interaction has its interaction (whose chain vouches for it), and those of none
/// are a chain of their own. So no conversation, and no end of one, can be taken out unseen.
/// </summary>
sealed class JournalCheck(SqliteConnection connection, SealStatements statements, SealKey key, SealAnchorFile file)
{
    const int Size = 5_000;

    readonly SealBytes figures = new();
    readonly byte[] link = new byte[Seal.LinkLength];
    long from, last;
    int others;

    public SealBreak? State()
    {
        (from, others) = (0, 0);
        Seal.Beginning.CopyTo(link, 0);
        last = statements.Last.First(row => row.Long(0));
        var (sequence, mac) = statements.State.First(row => (row.Integer(0) ?? -1, row.BlobOrNull(1)));
        Span<byte> due = stackalloc byte[Seal.LinkLength];
        Seal.OfState(key, sequence, due);
        return mac is null || !CryptographicOperations.FixedTimeEquals(mac, due) ? new SealBreak(SealFault.Journal)
            : sequence > last ? new SealBreak(SealFault.Missing, 0, last + 1)
            : sequence < last ? new SealBreak(SealFault.Added, 0, sequence + 1) : null;
    }

    public SealBreak? Piece(out bool more)
    {
        var to = Math.Min(from + Size, last);
        var wrong = Holes(to) ?? Orphans(to) ?? Others(to);
        from = to;
        more = wrong is null && from < last;
        return wrong;
    }

    /// <summary>Against what is known outside of the database.</summary>
    public SealBreak? Anchor() => !file.Exists ? null
        : file.Read() is not { } anchor ? new SealBreak(SealFault.Anchor)
        : anchor.SetBack is { } back ? new SealBreak(SealFault.SetBack, 0, back.To, null, back.At)
        : SealAnchorWatch.Goes(connection, anchor) ? null : new SealBreak(SealFault.SetBack, 0, anchor.Sequence, null, anchor.At);

    SealBreak? Holes(long to)
    {
        var due = from + 1;
        statements.Sequences.Bind(1, from).Bind(2, to).While(row => row.Long(0) == due && ++due > 0);
        return due <= to ? new SealBreak(SealFault.Missing, 0, due) : null;
    }

    SealBreak? Orphans(long to) => statements.Orphans.Bind(1, from).Bind(2, to)
        .First(row => new SealBreak(SealFault.Missing, 0, row.Long(0), row.Int(1), row.Long(2)));

    SealBreak? Others(long to)
    {
        SealBreak? wrong = null;
        statements.OthersBetween.Bind(1, from).Bind(2, to).While(row =>
        {
            others++;
            SealColumns.Figures(row, figures);
            Seal.Link(key, link, figures.Written, link);
            var isSealed = row.BlobOrNull(SealColumns.Stored) is { Length: Seal.Bare } seal && seal.AsSpan().SequenceEqual(link);
            wrong = isSealed ? null : new SealBreak(SealFault.Changed, others, row.Long(SealColumns.Sequence), row.Int(SealColumns.Type), row.LongOrNull(SealColumns.At));
            return isSealed;
        });
        return wrong;
    }
}
