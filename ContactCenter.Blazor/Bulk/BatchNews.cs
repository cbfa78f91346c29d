using ContactCenter.Core.Interactions;
using ContactCenter.Core.Journal;
using ContactCenter.Core.Providers.Bulk;

namespace ContactCenter.Blazor.Bulk;

/// <summary>Which batches moved: those of these ids, and those that these people's messages in these campaigns belong to.</summary>
public sealed record BatchMoves(IReadOnlySet<int> Batches, IReadOnlySet<(int Campaign, int Writer)> Messages)
{
    public static readonly BatchMoves None = new(new HashSet<int>(), new HashSet<(int, int)>());

    public bool Concern(Batch batch) => Batches.Contains(batch.Id) || Messages.Contains((batch.CampaignId, batch.CreatedBy));

    public BatchMoves And(BatchMoves more) => new(Batches.Union(more.Batches).ToHashSet(), Messages.Union(more.Messages).ToHashSet());
}

/// <summary>Tells which batches moved, as soon as it is stored. A message does not say of which batch it is: whose it is, and where, comes near enough.</summary>
public sealed class BatchNews : IJournalSubscriber
{
    /// <summary>Raised on any thread.</summary>
    public event Action<BatchMoves>? Changed;

    public void OnCommitted(IReadOnlyList<JournalEntry> entries)
    {
        if (Changed is not { } changed)
            return;
        var batches = entries.Select(entry => entry.Event).OfType<BatchChanged>().Select(moved => moved.BatchId).ToHashSet();
        var messages = entries.Where(entry => entry is { Event: DeliveryChanged or InteractionFinished { Reason: EndReason.OneShot }, CampaignId: not null, AgentId: not null })
            .Select(entry => (entry.CampaignId!.Value, entry.AgentId!.Value)).ToHashSet();
        if (batches.Count + messages.Count > 0)
            changed(new BatchMoves(batches, messages));
    }
}
