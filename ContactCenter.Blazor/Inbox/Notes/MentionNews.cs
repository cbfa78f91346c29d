using ContactCenter.Core.Journal;
using ContactCenter.Core.Notes;

namespace ContactCenter.Blazor.Inbox.Notes;

/// <summary>Tells whom a note names, and who has seen theirs, as soon as it is stored.</summary>
public sealed class MentionNews : IJournalSubscriber
{
    /// <summary>With the user whom it concerns; raised on any thread.</summary>
    public event Action<int>? Changed;

    public void OnCommitted(IReadOnlyList<JournalEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry is { Event: MentionsSeen, AgentId: { } user })
                Changed?.Invoke(user);
            else if (entry.Event is NoteAdded { Mentioned: { } mentioned })
                foreach (var each in mentioned)
                    Changed?.Invoke(each);
        }
    }
}
