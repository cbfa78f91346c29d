using System.Security.Cryptography;
using ContactCenter.Core.Files;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Journal;
using ContactCenter.Core.Notes;
using ContactCenter.Core.Seals;

namespace ContactCenter.Core.Data.Sqlite;

/// <summary>Seals what the writer stores, in its transaction. The newest link of each chain in use is kept in memory, so a message costs no reading.</summary>
sealed class SqliteSeals(SealStatements statements, SealKey key)
{
    const int MostChains = 50_000;

    readonly Dictionary<long, byte[]> links = [];
    readonly List<long> extended = [];
    readonly HashSet<long> changed = [];
    readonly SealBytes figures = new(), words = new();
    readonly SealHeads heads = new(statements, key);
    readonly byte[] seal = new byte[Seal.Full], salts = new byte[256 * Seal.SaltLength];
    int salted = int.MaxValue;

    /// <summary>Of the next entry of its chain; its own rows are stored already. Only until the next call.</summary>
    public ReadOnlySpan<byte> Next(JournalEntry entry, int type, string? payload)
    {
        figures.Clear().Number(entry.Sequence).Number(entry.At).Number(type).Number(entry.InteractionId).Number(entry.CampaignId).Number(entry.AgentId).Text(payload);
        words.Clear();
        switch (entry.Event)
        {
            case MessageAdded message:
                figures.Number(entry.Sequence).Number(entry.InteractionId).Number((int)message.From).Number(entry.AgentId).Number(entry.At);
                words.Text(message.ClientId).Text(message.Text).Number((int)message.Kind).Number(message.Quote?.Sequence);
                Add(message.File);
                break;
            case NoteAdded note:
                ReadRow(statements.Note.Bind(1, note.NoteId), 2);
                break;
            case Whispered whisper:
                ReadRow(statements.Whisper.Bind(1, whisper.WhisperId), 2);
                break;
            case MessageDeleted deleted:
                ReadRow(statements.Target.Bind(1, deleted.Sequence), 1);
                break;
        }

        if (entry.InteractionId is { } id && type is not (JournalEventTypes.MessageAdded or JournalEventTypes.AgentHasRead or JournalEventTypes.CustomerHasRead))
        {
            changed.Add(id);
        }

        return Extend(entry.InteractionId ?? 0, entry.Sequence, Seal.HasContent(type));
    }

    /// <summary>Of an entry that was stored before entries were sealed.</summary>
    public ReadOnlySpan<byte> Next(Statement row, long chain)
    {
        SealColumns.Figures(row, figures);
        SealColumns.Words(row, words);
        return Extend(chain, row.Long(SealColumns.Sequence), Seal.HasContent(row.Int(SealColumns.Type)));
    }

    /// <summary>Its own rows are stored anew, and are sealed anew at the unit's end.</summary>
    public void Change(long interactionId) => changed.Add(interactionId);

    /// <summary>At the unit's end, when all its rows are stored.</summary>
    public void PutHeads(long sequence)
    {
        foreach (var id in changed)
        {
            var newest = statements.NewestSequence.Bind(1, id).First(row => row.Long(0));
            statements.PutHead.Bind(1, id).Bind(2, heads.Of(id, newest, Link(id, sequence + 1))).Run();
        }

        changed.Clear();
        extended.Clear();
    }

    public void PutState(long sequence)
    {
        Span<byte> mac = stackalloc byte[Seal.LinkLength];
        Seal.OfState(key, sequence, mac);
        statements.PutState.Bind(1, sequence).Bind(2, mac).Run();
    }

    /// <summary>The unit, or the group, is rolled back.</summary>
    public void Forget(bool all)
    {
        if (all)
        {
            links.Clear();
        }

        extended.ForEach(id => links.Remove(id));
        extended.Clear();
        changed.Clear();
    }

    /// <summary>What is kept of contents that go: their digests instead of their salts. Takes an interaction's contents away. How many entries had some, and the files whose rows are gone.</summary>
    public (int Entries, IReadOnlyList<string> Files) Erase(long interactionId)
    {
        var emptied = statements.Entries.Bind(1, interactionId).All(Emptied).OfType<(long Sequence, byte[] Seal)>().ToList();
        emptied.ForEach(Reseal);
        var files = statements.FilesOf.Bind(1, interactionId).All(row => row.Text(0));
        statements.DropFiles.Bind(1, interactionId).Run();
        statements.EraseMessages.Bind(1, interactionId).Run();
        statements.EraseNotes.Bind(1, interactionId).Run();
        statements.EraseWhispers.Bind(1, interactionId).Run();
        return (emptied.Count, files);
    }

    public void EmptyEntry(long sequence) => statements.Entry.Bind(1, sequence).All(Emptied).OfType<(long Sequence, byte[] Seal)>().ToList().ForEach(Reseal);

    (long Sequence, byte[] Seal)? Emptied(Statement row)
    {
        if (row.BlobOrNull(SealColumns.Stored) is not { Length: Seal.Full } stored)
        {
            return null;
        }

        var emptied = new byte[Seal.Emptied];
        Seal.Digest(stored.AsSpan(0, Seal.SaltLength), SealColumns.Words(row, words).Written, emptied.AsSpan(0, Seal.DigestLength));
        Seal.LinkOf(stored).CopyTo(emptied.AsSpan(Seal.DigestLength));
        return (row.Long(SealColumns.Sequence), emptied);
    }

    void Reseal((long Sequence, byte[] Seal) emptied) => statements.Reseal.Bind(1, emptied.Sequence).Bind(2, emptied.Seal).Run();

    ReadOnlySpan<byte> Extend(long chain, long sequence, bool hasContent)
    {
        var link = Link(chain, sequence);
        extended.Add(chain);
        if (hasContent)
        {
            Span<byte> digest = stackalloc byte[Seal.DigestLength];
            Salt(seal.AsSpan(0, Seal.SaltLength));
            Seal.Digest(seal.AsSpan(0, Seal.SaltLength), words.Written, digest);
            figures.Blob(digest);
        }

        Seal.Link(key, link, figures.Written, link);
        var whole = seal.AsSpan(hasContent ? 0 : Seal.SaltLength);
        link.CopyTo(whole[^Seal.LinkLength..]);
        return whole;
    }

    /// <summary>The newest of the chain before that sequence.</summary>
    byte[] Link(long chain, long before)
    {
        if (!links.TryGetValue(chain, out var link))
        {
            if (links.Count >= MostChains)
            {
                links.Clear();
            }

            var stored = chain == 0 ? statements.NewestOfNone.Bind(1, before).First(row => row.BlobOrNull(0)) : statements.Newest.Bind(1, chain).Bind(2, before).First(row => row.BlobOrNull(0));
            links.Add(chain, link = stored is null ? [.. Seal.Beginning] : Seal.LinkOf(stored).ToArray());
        }

        return link;
    }

    /// <summary>Figures first, and of what can be erased the last columns.</summary>
    void ReadRow(Statement row, int erasable) => row.First(found =>
    {
        for (var column = 0; column < found.Columns; column++)
        {
            found.AddTo(column < found.Columns - erasable ? figures : words, column);
        }

        return true;
    });

    void Add(StoredFile? file)
    {
        if (file is null)
        {
            for (var column = SealColumns.FileId; column < SealColumns.NoteId; column++)
            {
                words.Nothing();
            }

            return;
        }

        words.Number(file.MessageId).Number(file.InteractionId).Text(file.PublicId).Text(file.Name).Text(file.ContentType).Number(file.Size).Text(file.Hash)
            .Number(file.Width).Number(file.Height).Number(file.Duration).Text(file.Waveform).Text(file.KeptHash);
    }

    /// <summary>Many are drawn at once: each call of the generator costs more than its bytes.</summary>
    void Salt(Span<byte> into)
    {
        if (salted >= salts.Length)
        {
            RandomNumberGenerator.Fill(salts);
            salted = 0;
        }

        salts.AsSpan(salted, Seal.SaltLength).CopyTo(into);
        CryptographicOperations.ZeroMemory(salts.AsSpan(salted, Seal.SaltLength));
        salted += Seal.SaltLength;
    }
}
