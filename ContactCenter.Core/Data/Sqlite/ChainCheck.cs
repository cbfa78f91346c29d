using ContactCenter.Core.Interactions;
using ContactCenter.Core.Journal;
using ContactCenter.Core.Seals;

namespace ContactCenter.Core.Data.Sqlite;

/// <summary>Goes along an interaction's chain from its beginning, then looks at its head.</summary>
sealed class ChainCheck(SealStatements statements, SealKey key, SealedFiles files)
{
    readonly SealBytes figures = new(), words = new();
    readonly SealHeads heads = new(statements, key);
    readonly EmptiedEntries emptied = new();
    readonly byte[] link = new byte[Seal.LinkLength], newestLink = new byte[Seal.LinkLength], headLink = new byte[Seal.LinkLength];
    int entries, noted, whispered, filed;
    long id, newest, headSequence;
    bool metHead;
    (long? Agent, long? Delivered, long? Read) marks;
    SealBreak? wrong;
    string? wanted;
    int wantedAt;

    readonly record struct HeadRow(byte[]? Seal, long? AgentRead, long? Delivered, long? Read, long? Recording);

    public SealCheck? Of(long interactionId, string? fingerprint)
    {
        var head = statements.Head.Bind(1, interactionId).First<HeadRow?>(row => new HeadRow(row.BlobOrNull(0), row.Integer(1), row.Integer(2), row.Integer(3), row.Integer(4)));
        if (head is not { } stored)
        {
            return null;
        }

        Begin(interactionId, stored.Seal);
        (wanted, wantedAt) = (fingerprint?.Trim().ToLowerInvariant(), 0);
        statements.Entries.Bind(1, interactionId).While(row => (wrong = Look(row)) is null);
        wrong ??= emptied.Unexplained ?? Head(stored) ?? Extra();
        return new SealCheck(interactionId, entries - (wrong is { Entry: > 0 } ? 1 : 0), emptied.Erased, Convert.ToHexStringLower(newestLink), wrong) { FingerprintAt = wantedAt, Recording = (Channel?)(int?)stored.Recording };
    }

    void Begin(long interactionId, byte[]? head)
    {
        (id, entries, noted, whispered, filed, newest, metHead, marks, wrong) = (interactionId, 0, 0, 0, 0, 0, false, (0, 0, 0), null);
        headSequence = head is { Length: SealHeads.Length } ? SealHeads.SequenceOf(head) : 0;
        emptied.Clear();
        Seal.Beginning.CopyTo(link, 0);
        Seal.Beginning.CopyTo(newestLink, 0);
    }

    SealBreak? Look(Statement row)
    {
        entries++;
        if (row.BlobOrNull(SealColumns.Stored) is not { } seal)
        {
            return At(row, SealFault.Added);
        }

        var type = row.Int(SealColumns.Type);
        if (!HasItsLength(seal, type) || !IsOfItsKind(row, type) || !Follows(row, type, seal))
        {
            return Absent(row) ?? At(row, SealFault.Changed);
        }

        newest = row.Long(SealColumns.Sequence);
        link.CopyTo(newestLink, 0);
        if (wanted is not null && Convert.ToHexStringLower(link) == wanted)
        {
            wantedAt = entries;
        }

        if (newest == headSequence)
        {
            metHead = true;
            link.CopyTo(headLink, 0);
        }

        Remember(row, type, seal.Length == Seal.Emptied);
        return !row.IsNull(SealColumns.FileId) && ++filed > 0 && !files.AreThere(row) ? At(row, SealFault.File) : null;
    }

    static bool HasItsLength(byte[] seal, int type) => Seal.HasContent(type) ? seal.Length is Seal.Full or Seal.Emptied : seal.Length == Seal.Bare;

    static bool IsOfItsKind(Statement row, int type) => row.IsNull(SealColumns.MessageId) == (type != JournalEventTypes.MessageAdded);

    bool Follows(Statement row, int type, byte[] seal)
    {
        SealColumns.Figures(row, figures);
        if (Seal.HasContent(type))
        {
            Span<byte> digest = stackalloc byte[Seal.DigestLength];
            if (seal.Length == Seal.Emptied)
            {
                seal.AsSpan(0, Seal.DigestLength).CopyTo(digest);
            }
            else
            {
                Seal.Digest(seal.AsSpan(0, Seal.SaltLength), SealColumns.Words(row, words).Written, digest);
            }

            figures.Blob(digest);
        }

        Seal.Link(key, link, figures.Written, link);
        return Seal.LinkOf(seal).SequenceEqual(link) && (seal.Length != Seal.Emptied || SealColumns.IsEmptied(row));
    }

    void Remember(Statement row, int type, bool isEmptied)
    {
        if (isEmptied)
        {
            emptied.Add(At(row, SealFault.Emptied), byWriter: type == JournalEventTypes.MessageAdded && row.Integer(SealColumns.Kind) == (int)MessageKind.Deleted);
        }

        switch (type is JournalEventTypes.MessageAdded ? null : JournalEventTypes.Read(type, row.TextOrNull(SealColumns.Payload)))
        {
            case MessageDeleted deleted when !isEmptied:
                emptied.TakenBack(deleted.Sequence);
                break;
            case ContentsErased:
                emptied.AllErased();
                break;
            case AgentHasRead read:
                marks.Agent = read.Sequence;
                break;
            case CustomerHasRead read:
                (marks.Delivered, marks.Read) = (read.Delivered, read.Read);
                break;
            case Notes.NoteAdded:
                noted++;
                break;
            case Notes.Whispered:
                whispered++;
                break;
        }
    }

    /// <summary>A message whose own row is gone is not found with the others, but its entry is still there, or a hole in the journal where it was.</summary>
    SealBreak? Absent(Statement row) => statements.Lost.Bind(1, newest).Bind(2, row.Long(SealColumns.Sequence)).Bind(3, id)
        .First(lost => new SealBreak(SealFault.Missing, entries, lost.Long(0), JournalEventTypes.MessageAdded, lost.Long(1)));

    SealBreak? Head(HeadRow stored)
    {
        if (stored.Seal is not { Length: SealHeads.Length })
        {
            return new SealBreak(stored.Seal is null ? SealFault.Added : SealFault.Interaction);
        }

        if (!metHead)
        {
            return new SealBreak(SealFault.Missing, ++entries, headSequence);
        }

        return SealHeads.Differing(stored.Seal, heads.Of(id, headSequence, headLink)) is { } part ? new SealBreak(Of(part))
            : marks != (stored.AgentRead, stored.Delivered, stored.Read) ? new SealBreak(SealFault.Marks) : null;
    }

    /// <summary>Rows that no entry tells of.</summary>
    SealBreak? Extra() => statements.Beside.Bind(1, id).First(row => row.Long(0) != filed || row.Long(1) != noted || row.Long(2) != whispered)
        ? new SealBreak(SealFault.Added) : null;

    SealBreak At(Statement row, SealFault fault) => new(
        fault, entries, row.Long(SealColumns.Sequence), row.IsNull(SealColumns.Type) ? null : row.Int(SealColumns.Type), row.LongOrNull(SealColumns.At));

    static SealFault Of(SealedPart part) => part switch
    {
        SealedPart.Interaction => SealFault.Interaction,
        SealedPart.Queue => SealFault.Queue,
        SealedPart.Legs => SealFault.Legs,
        _ => SealFault.Closure,
    };
}
