using System.Buffers.Binary;
using ContactCenter.Core.Seals;

namespace ContactCenter.Core.Data.Sqlite;

/// <summary>
/// The head of a chain stands in the interaction's row: the sequence of its newest entry when the row was last sealed, and a keyed digest over that entry's link and
/// each part of what may change later – the row itself, its stays in queues, its legs, its closure – so that an end that was cut off is missed, and a changed part named.
/// </summary>
sealed class SealHeads(SealStatements statements, SealKey key)
{
    public static readonly SealedPart[] Parts = [SealedPart.Interaction, SealedPart.Queue, SealedPart.Legs, SealedPart.Closure];

    const int SequenceLength = sizeof(long);
    public const int Length = SequenceLength + 4 * Seal.LinkLength;

    readonly SealBytes bytes = new();
    readonly byte[] head = new byte[Length];

    public static long SequenceOf(ReadOnlySpan<byte> head) => BinaryPrimitives.ReadInt64BigEndian(head);

    /// <summary>As it should be now. Only until the next call.</summary>
    public ReadOnlySpan<byte> Of(long interactionId, long sequence, ReadOnlySpan<byte> link)
    {
        BinaryPrimitives.WriteInt64BigEndian(head, sequence);
        for (var part = 0; part < Parts.Length; part++)
        {
            bytes.Clear().Number((int)Parts[part]).Number(interactionId).Number(sequence).Blob(link);
            Rows(Parts[part]).Bind(1, interactionId).All(row => Add(row));
            key.Mac(bytes.Written, head.AsSpan(SequenceLength + part * Seal.LinkLength, Seal.LinkLength));
        }

        return head;
    }

    /// <summary>The first part that is not as it was sealed; null = all are.</summary>
    public static SealedPart? Differing(ReadOnlySpan<byte> stored, ReadOnlySpan<byte> due)
    {
        for (var part = 0; part < Parts.Length; part++)
        {
            var at = SequenceLength + part * Seal.LinkLength;
            if (!stored.Slice(at, Seal.LinkLength).SequenceEqual(due.Slice(at, Seal.LinkLength)))
            {
                return Parts[part];
            }
        }

        return null;
    }

    Statement Rows(SealedPart part) => part switch
    {
        SealedPart.Interaction => statements.Interaction,
        SealedPart.Queue => statements.Queue,
        SealedPart.Legs => statements.Legs,
        _ => statements.Closure,
    };

    int Add(Statement row)
    {
        bytes.Number(row.Columns);
        for (var column = 0; column < row.Columns; column++)
        {
            row.AddTo(bytes, column);
        }

        return 0;
    }
}
