using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Journal;
using ContactCenter.Core.Notes;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Interactions;

/// <summary>Where words stand in the messages and notes of one conversation, all of it, whatever of it is on screen. Neither case nor accents matter.</summary>
public sealed class MessageSearchQuery(IDbContextFactory<ContactDb> contexts, ConversationQuery conversations)
{
    public const int Longest = 200;

    /// <summary>The sequences of the messages and notes that hold <paramref name="words"/>, oldest first, for whoever may read the conversation.</summary>
    public async Task<Result<IReadOnlyList<long>>> Find(Actor actor, long interactionId, string words)
    {
        var part = words.Trim();
        if (InputRules.Check(part, Longest, required: true) is { } complaint)
        {
            return new InvalidInput("words", complaint);
        }

        await using var db = await contexts.CreateDbContextAsync();
        if (await db.Refuse(actor, Roles.Agent | Roles.Supervisor) is { } refused)
        {
            return refused;
        }

        if (!await conversations.MaySee(db, actor, interactionId))
        {
            return new NotFound();
        }

        var found = await db.Messages.AsNoTracking().Where(message => message.InteractionId == interactionId && TextSearch.Contains(message.Text, part)).Select(message => message.Id).ToListAsync();
        found.AddRange(await InNotes(db, interactionId, part));
        found.Sort();
        return new Result<IReadOnlyList<long>>(found);
    }

    static async Task<IEnumerable<long>> InNotes(ContactDb db, long interactionId, string part)
    {
        var notes = await db.Notes.Where(note => note.InteractionId == interactionId && TextSearch.Contains(note.Text, part)).Select(note => note.Id).ToListAsync();
        if (notes.Count == 0)
        {
            return [];
        }

        // A note's place in the conversation is its journal entry's.
        var added = JournalEventTypes.NumberOf(new NoteAdded(0));
        var entries = await db.JournalEntries.AsNoTracking().Where(row => row.InteractionId == interactionId && row.Type == added).ToListAsync();
        return entries.Where(row => JournalEventTypes.Read(row.Type, row.Payload) is NoteAdded { NoteId: var id } && notes.Contains(id)).Select(row => row.Sequence);
    }
}
