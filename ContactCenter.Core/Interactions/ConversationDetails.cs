using ContactCenter.Core.Data;
using ContactCenter.Core.Journal;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Interactions;

/// <summary>What only people of the centre read of a conversation; the journal's entries leave it out. Never read for a visitor.</summary>
static class ConversationDetails
{
    public static async Task<IReadOnlyList<JournalEntry>> Complete(ContactDb db, long id, IReadOnlyList<JournalEntry> entries)
    {
        var chosen = entries.LastOrDefault(entry => entry.Event is DispositionChosen);
        if (chosen is null)
        {
            return entries;
        }

        var closure = await db.Closures.AsNoTracking().FirstOrDefaultAsync(closure => closure.InteractionId == id);
        return [.. entries.Select(entry => entry == chosen ? entry with { Event = ((DispositionChosen)entry.Event) with { Closure = closure } } : entry)];
    }
}
