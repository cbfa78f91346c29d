using ContactCenter.Core.Data;
using ContactCenter.Core.Journal;
using ContactCenter.Core.Notes;
using ContactCenter.Core.Providers;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Interactions;

/// <summary>What only people of the centre read of a conversation; the journal's entries leave it out. Never read for a visitor.</summary>
static class ConversationDetails
{
    /// <param name="db">Read from.</param>
    /// <param name="id">Of which interaction.</param>
    /// <param name="entries">As the journal has them.</param>
    /// <param name="hears">Who reads is told what was whispered to that agent; else it is left out.</param>
    public static async Task<IReadOnlyList<JournalEntry>> Complete(ContactDb db, long id, IReadOnlyList<JournalEntry> entries, Func<int, bool> hears)
    {
        entries = await Delivered(db, id, await PassedOn(db, id, await Heard(db, entries, hears)));
        var chosen = entries.LastOrDefault(entry => entry.Event is DispositionChosen);
        var noteIds = entries.Select(entry => entry.Event).OfType<NoteAdded>().Select(added => added.NoteId).ToList();
        if (chosen is null && noteIds.Count == 0)
        {
            return entries;
        }

        var closure = chosen is null ? null : await db.Closures.AsNoTracking().FirstOrDefaultAsync(closure => closure.InteractionId == id);
        var notes = await db.Notes.AsNoTracking().Where(note => noteIds.Contains(note.Id)).ToDictionaryAsync(note => note.Id);
        return [.. entries.Select(entry => entry.Event switch
        {
            DispositionChosen said when entry == chosen => entry with { Event = said with { Closure = closure } },
            NoteAdded added when notes.TryGetValue(added.NoteId, out var note) => entry with { Event = added with { ClientId = note.ClientId, Text = note.Text } },
            _ => entry,
        })];
    }

    /// <summary>With how far each message of ours has come at its provider, and why it failed.</summary>
    static async Task<IReadOnlyList<JournalEntry>> Delivered(ContactDb db, long id, IReadOnlyList<JournalEntry> entries)
    {
        var known = await db.ProviderMessages.AsNoTracking().Where(message => message.InteractionId == id && message.MessageId != null && message.Status != DeliveryStatus.Received)
            .Select(message => new { Id = message.MessageId!.Value, Delivery = new Delivery(message.Status, message.Code, message.Reason) }).ToDictionaryAsync(message => message.Id, message => message.Delivery);
        return known.Count == 0 ? entries : [.. entries.Select(entry => entry.Event switch
        {
            MessageAdded message when known.TryGetValue(entry.Sequence, out var delivery) => entry with { Event = message with { Delivery = delivery } },
            DeliveryChanged { Status: DeliveryStatus.Failed } changed when known.TryGetValue(changed.Sequence, out var delivery) => entry with { Event = changed with { Reason = delivery.Reason } },
            _ => entry,
        })];
    }

    /// <summary>With the words that went along with each transfer.</summary>
    static async Task<IReadOnlyList<JournalEntry>> PassedOn(ContactDb db, long id, IReadOnlyList<JournalEntry> entries)
    {
        if (!entries.Any(entry => entry.Event is InteractionTransferred or InteractionQueued { Reason: QueueReason.Transferred }))
        {
            return entries;
        }

        var transfers = await db.Transfers.AsNoTracking().Where(transfer => transfer.InteractionId == id).ToDictionaryAsync(transfer => transfer.EntryNumber);
        return [.. entries.Select(entry => entry.Event switch
        {
            InteractionTransferred passed when transfers.TryGetValue(passed.EntryNumber, out var transfer) => entry with { Event = passed with { Note = transfer.Note } },
            InteractionQueued { Reason: QueueReason.Transferred } passed when transfers.TryGetValue(passed.EntryNumber, out var transfer) =>
                entry with { Event = passed with { PassedBy = transfer.FromAgentId, Note = transfer.Note } },
            _ => entry,
        })];
    }

    static async Task<IReadOnlyList<JournalEntry>> Heard(ContactDb db, IReadOnlyList<JournalEntry> entries, Func<int, bool> hears)
    {
        if (!entries.Any(entry => entry.Event is Whispered))
        {
            return entries;
        }

        var ids = entries.Select(entry => entry.Event).OfType<Whispered>().Where(whispered => hears(whispered.ToAgentId)).Select(whispered => whispered.WhisperId).ToList();
        var texts = await db.Whispers.Where(whisper => ids.Contains(whisper.Id)).ToDictionaryAsync(whisper => whisper.Id, whisper => whisper.Text);
        return [.. entries.Where(entry => entry.Event is not Whispered whispered || texts.ContainsKey(whispered.WhisperId))
            .Select(entry => entry.Event is Whispered whispered ? entry with { Event = whispered with { Text = texts[whispered.WhisperId] } } : entry)];
    }
}
