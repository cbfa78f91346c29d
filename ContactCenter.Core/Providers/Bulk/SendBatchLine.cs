using System.Globalization;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Providers.Outbound;

namespace ContactCenter.Core.Providers.Bulk;

/// <summary>Writes a running batch's next message: the line, the interaction and the place in the outbox are one unit, so a stop between two leaves neither none nor two.</summary>
public sealed class SendBatchLine(IUnitsOfWork units, OutboundWays ways)
{
    /// <summary>How long until the next; null when the batch does not run (any more).</summary>
    public async Task<TimeSpan?> Run(int batchId)
    {
        var sent = await units.Run(unit => Send(unit, batchId));
        return sent.IsDone && sent.Value > 0 ? TimeSpan.FromMinutes(1) / sent.Value : null;
    }

    /// <summary>The batch's pace in messages a minute; 0 when it is over or held.</summary>
    Result<int> Send(Unit unit, int batchId)
    {
        if (unit.Db.Batches.FirstOrDefault(known => known.Id == batchId) is not { State: BatchState.Running } batch)
            return 0;
        if (WhyNot(unit, batch) is { } reason)
            return Stop(unit, batch, BatchState.Paused, reason);
        if (unit.Db.BatchLines.Where(known => known.BatchId == batchId && known.State == BatchLineState.Waiting).OrderBy(known => known.Line).FirstOrDefault() is not { } line)
            return Stop(unit, batch, BatchState.Done, null);
        var message = new OutboundMessage(batch.CampaignId, line.Number, null, new TemplateUse(batch.Template, batch.Language, line.Values));
        var sent = WriteOutbound.Run(unit, ways.Find(batch.CampaignId)!, batch.CreatedBy, string.Create(CultureInfo.InvariantCulture, $"b:{batch.PublicId}:{line.Line}"), line.Number, message);
        (line.State, line.InteractionId, line.MessageId) = (BatchLineState.Written, sent.Interaction, sent.Message);
        unit.Db.SaveChanges();
        return batch.PerMinute;
    }

    /// <summary>What has changed since it was prepared, so that it must not go on by itself.</summary>
    string? WhyNot(Unit unit, Batch batch) =>
        ways.Find(batch.CampaignId) is not { } way || way.Provider.Id != batch.ProviderId || unit.IsDeleted(batch.CampaignId) ? "no-provider"
        : way.Provider.Find(new TemplateUse(batch.Template, batch.Language, [])) is null ? "no-template"
        : !unit.Db.MayWriteOutbound(batch.CreatedBy) ? "no-permission"
        : null;

    static int Stop(Unit unit, Batch batch, BatchState state, string? reason)
    {
        unit.Set(batch, state, reason);
        return 0;
    }
}
