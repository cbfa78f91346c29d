using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Providers.Bulk;

/// <param name="Waiting">Lines that have not had their turn.</param>
/// <param name="Refused">Lines that were not fit to be sent.</param>
/// <param name="ByStatus">How far the others came.</param>
public sealed record BatchProgress(Batch Batch, int Waiting, int Refused, IReadOnlyDictionary<DeliveryStatus, int> ByStatus)
{
    public int Written => ByStatus.Values.Sum();
    public int Total => Waiting + Written;
}

/// <summary>The batches of the campaigns that a supervisor sees, newest first, with their progress; and what became of each line.</summary>
public sealed class BatchesQuery(IDbContextFactory<ContactDb> contexts, CampaignDirectory campaigns)
{
    const int Most = 20;

    public async Task<Result<IReadOnlyList<BatchProgress>>> Read(Actor actor)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (await db.RefuseBulk(actor) is { } refused)
            return refused;
        HashSet<int> seen = [.. campaigns.Current.EverSeenBy(actor).Select(campaign => campaign.Id)];
        var batches = await db.Batches.AsNoTracking().Where(batch => seen.Contains(batch.CampaignId) && batch.State != BatchState.Loading).OrderByDescending(batch => batch.Id).Take(Most).ToListAsync();
        var found = new List<BatchProgress>();
        foreach (var batch in batches)
            found.Add(await Progress(db, batch));
        return new Result<IReadOnlyList<BatchProgress>>(found);
    }

    /// <summary>As CSV: line, number, status, code and the provider's reason. Cells that a spreadsheet would run are written so that it does not.</summary>
    public async Task<Result<string>> Results(Actor actor, int id)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (await db.RefuseBulk(actor) is { } refused)
            return refused;
        if (await db.Batches.AsNoTracking().FirstOrDefaultAsync(batch => batch.Id == id) is not { } batch || !campaigns.Current.EverSeenBy(actor).Any(campaign => campaign.Id == batch.CampaignId))
            return new NotFound();
        var lines = await (
            from line in db.BatchLines.AsNoTracking()
            where line.BatchId == id
            join known in db.ProviderMessages on line.MessageId equals known.MessageId into messages
            from message in messages.DefaultIfEmpty()
            orderby line.Line
            select new { line.Line, line.Number, line.State, line.Code, Status = message == null ? (DeliveryStatus?)null : message.Status, Failure = message == null ? null : message.Code, Reason = message == null ? null : message.Reason }).ToListAsync();
        return Csv.Write([["line", "number", "status", "code", "reason"], .. lines.Select(line => (IReadOnlyList<string>)[
            line.Line.ToString(System.Globalization.CultureInfo.InvariantCulture), line.Number,
            (line.State, line.Status) switch { (BatchLineState.Refused, _) => "refused", (_, { } status) => status.ToString().ToLowerInvariant(), _ => batch.State == BatchState.Cancelled ? "cancelled" : "waiting" },
            line.Code ?? line.Failure ?? "", line.Reason ?? ""])]);
    }

    static async Task<BatchProgress> Progress(ContactDb db, Batch batch)
    {
        var lines = db.BatchLines.Where(line => line.BatchId == batch.Id);
        var states = await lines.GroupBy(line => line.State).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count);
        var statuses = await lines.Where(line => line.State == BatchLineState.Written).Join(db.ProviderMessages, line => line.MessageId, message => message.MessageId, (_, message) => message.Status)
            .GroupBy(status => status).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count);
        return new BatchProgress(batch, states.GetValueOrDefault(BatchLineState.Waiting), states.GetValueOrDefault(BatchLineState.Refused), statuses);
    }
}
