using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Providers.Bulk;

/// <param name="Waiting">Lines that have not had their turn.</param>
/// <param name="Written">Lines that became messages.</param>
/// <param name="Refused">Lines that were not fit to be sent.</param>
/// <param name="ByStatus">How far the messages came; those whose conversation was erased are not among them.</param>
public sealed record BatchProgress(Batch Batch, int Waiting, int Written, int Refused, IReadOnlyDictionary<DeliveryStatus, int> ByStatus)
{
    public int Total => Waiting + Written;
}

/// <summary>The batches of the campaigns that a supervisor sees, newest first, with their progress.</summary>
public sealed class BatchesQuery(IDbContextFactory<ContactDb> contexts, CampaignDirectory campaigns)
{
    const int Most = 20;

    /// <param name="actor">Who looks.</param>
    /// <param name="known">As they were read before: what has not moved is not counted again, since a batch has many lines.</param>
    /// <param name="moved">Which of those have; null = all.</param>
    public async Task<Result<IReadOnlyList<BatchProgress>>> Read(Actor actor, IReadOnlyList<BatchProgress>? known = null, Func<Batch, bool>? moved = null)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (await db.RefuseBulk(actor) is { } refused)
            return refused;
        HashSet<int> seen = [.. campaigns.Current.EverSeenBy(actor).Select(campaign => campaign.Id)];
        var batches = await db.Batches.AsNoTracking().Where(batch => seen.Contains(batch.CampaignId) && batch.State != BatchState.Loading).OrderByDescending(batch => batch.Id).Take(Most).ToListAsync();
        var found = new List<BatchProgress>();
        foreach (var batch in batches)
            found.Add(moved?.Invoke(batch) == false && known?.FirstOrDefault(before => before.Batch.Id == batch.Id) is { } before ? before : await Progress(db, batch));
        return new Result<IReadOnlyList<BatchProgress>>(found);
    }

    static async Task<BatchProgress> Progress(ContactDb db, Batch batch)
    {
        var lines = db.BatchLines.Where(line => line.BatchId == batch.Id);
        var states = await lines.GroupBy(line => line.State).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count);
        var statuses = await lines.Where(line => line.State == BatchLineState.Written).Join(db.ProviderMessages, line => line.MessageId, message => message.MessageId, (_, message) => message.Status)
            .GroupBy(status => status).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count);
        return new BatchProgress(batch, states.GetValueOrDefault(BatchLineState.Waiting), states.GetValueOrDefault(BatchLineState.Written), states.GetValueOrDefault(BatchLineState.Refused), statuses);
    }
}
