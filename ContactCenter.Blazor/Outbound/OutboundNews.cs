using ContactCenter.Core.Interactions;
using ContactCenter.Core.Journal;

namespace ContactCenter.Blazor.Outbound;

/// <summary>Tells whose messages went out or came further, as soon as it is stored.</summary>
public sealed class OutboundNews : IJournalSubscriber
{
    /// <summary>With the user whom it concerns; raised on any thread.</summary>
    public event Action<int>? Changed;

    public void OnCommitted(IReadOnlyList<JournalEntry> entries)
    {
        if (Changed is not { } changed)
            return;
        foreach (var agent in entries.Where(entry => entry is { Event: DeliveryChanged or InteractionFinished { Reason: EndReason.OneShot }, AgentId: not null }).Select(entry => entry.AgentId!.Value).Distinct())
            changed(agent);
    }
}
