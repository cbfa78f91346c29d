using ContactCenter.Core.Data;
using ContactCenter.Core.Journal;
using ContactCenter.Core.Notes;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Interactions;

/// <summary>What only people of the centre read of a conversation; the journal's entries leave it out. Never read for a visitor.</summary>
static class ConversationDetails
{
    public static async Task<IReadOnlyList<JournalEntry>> Complete(ContactDb db, long id, IReadOnlyList<JournalEntry> entries)
    {
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
}
