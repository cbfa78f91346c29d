using ContactCenter.Core.Journal;
using ContactCenter.Core.Notes;
using ContactCenter.Core.Talks;

namespace ContactCenter.Blazor.Talks;

/// <summary>Tells of every message in a talk, and who has seen it, as soon as it is stored.</summary>
public sealed class TalkNews : IJournalSubscriber
{
    /// <summary>With the agent whose talk it is; raised on any thread.</summary>
    public event Action<int>? Changed;

    /// <summary>A message was written; with the agent, the author and the words.</summary>
    public event Action<int, TalkMessageAdded>? Written;

    /// <summary>A supervisor whispered; with the agent it is told to, and the entry.</summary>
    public event Action<int, JournalEntry>? Whispered;

    public void OnCommitted(IReadOnlyList<JournalEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry.Event is Whispered whispered)
                Whispered?.Invoke(whispered.ToAgentId, entry);
            if (entry is not { Event: TalkMessageAdded or TalkSeen, AgentId: { } agent })
                continue;
            Changed?.Invoke(agent);
            if (entry.Event is TalkMessageAdded message)
                Written?.Invoke(agent, message);
        }
    }
}
