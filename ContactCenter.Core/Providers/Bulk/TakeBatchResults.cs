using System.Globalization;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Providers.Bulk;

/// <summary>A supervisor takes out what became of each line of a batch. In the audit, since numbers leave the server.</summary>
public sealed class TakeBatchResults(IUnitsOfWork units, IDbContextFactory<ContactDb> contexts, CampaignDirectory campaigns)
{
    /// <summary>As CSV: line, number, status, code and the provider's reason. Cells that a spreadsheet would run are written so that it does not.</summary>
    public async Task<Result<string>> Run(Actor actor, int id)
    {
        var allowed = await units.Run(unit => Audit(unit, actor, id));
        return allowed.IsDone ? await Write(id, allowed.Value) : allowed.Error;
    }

    Result<BatchState> Audit(Unit unit, Actor actor, int id)
    {
        if (unit.RefuseBulk(actor) is { } refused)
            return refused;
        if (unit.Db.Batches.AsNoTracking().FirstOrDefault(known => known.Id == id) is not { State: not BatchState.Loading } batch || !campaigns.Current.EverSeenBy(actor).Any(campaign => campaign.Id == batch.CampaignId))
            return new NotFound();
        unit.Audit(actor.UserId, "batch.exported", BatchAudit.Subject(id), batch.Name);
        return batch.State;
    }

    async Task<string> Write(int id, BatchState state)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var lines = await (
            from line in db.BatchLines.AsNoTracking()
            where line.BatchId == id
            join known in db.ProviderMessages on line.MessageId equals known.MessageId into messages
            from message in messages.DefaultIfEmpty()
            orderby line.Line
            select new { line.Line, line.Number, line.State, line.Code, Status = message == null ? (DeliveryStatus?)null : message.Status, Failure = message == null ? null : message.Code, Reason = message == null ? null : message.Reason }).ToListAsync();
        return Csv.Write([["line", "number", "status", "code", "reason"], .. lines.Select(line => (IReadOnlyList<string>)[
            line.Line.ToString(CultureInfo.InvariantCulture), line.Number, StatusOf(line.State, line.Status, state), line.Code ?? line.Failure ?? "", line.Reason ?? ""])]);
    }

    static string StatusOf(BatchLineState line, DeliveryStatus? message, BatchState batch) => (line, message) switch
    {
        (BatchLineState.Refused, _) => "refused",
        (_, { } status) => status.ToString().ToLowerInvariant(),
        (BatchLineState.Written, _) => "erased",
        _ => batch == BatchState.Cancelled ? "cancelled" : "waiting",
    };
}
