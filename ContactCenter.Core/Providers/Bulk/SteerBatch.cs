using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Providers.Bulk;

/// <summary>The batch has no such step from where it stands.</summary>
public sealed record BatchNotSo(BatchState State) : Error("batch.not-so");

/// <summary>A supervisor starts, holds and ends a batch. What went out stays out.</summary>
public sealed class SteerBatch(IUnitsOfWork units, CampaignDirectory campaigns, BatchRunner runner)
{
    /// <summary>Also on again after a pause.</summary>
    public Task<Result> Start(Actor actor, int id) => Move(actor, id, BatchState.Running, "batch.started", BatchState.Ready, BatchState.Paused);

    public Task<Result> Pause(Actor actor, int id) => Move(actor, id, BatchState.Paused, "batch.paused", BatchState.Running);

    public Task<Result> Cancel(Actor actor, int id) => Move(actor, id, BatchState.Cancelled, "batch.cancelled", BatchState.Loading, BatchState.Ready, BatchState.Running, BatchState.Paused);

    async Task<Result> Move(Actor actor, int id, BatchState to, string audited, params IReadOnlyList<BatchState> from)
    {
        var moved = await units.Run<Result>(unit => Move(unit, actor, id, to, audited, from));
        if (moved.IsDone)
            runner.Look(id);
        return moved;
    }

    Result Move(Unit unit, Actor actor, int id, BatchState to, string audited, IReadOnlyList<BatchState> from)
    {
        var batch = unit.Db.Batches.FirstOrDefault(known => known.Id == id);
        if (unit.RefuseBulk(actor, batch is null ? null : campaigns.Current.Find(batch.CampaignId)) is { } refused)
            return refused;
        if (batch!.State == to)
            return Result.Done;
        if (!from.Contains(batch.State))
            return new BatchNotSo(batch.State);
        unit.Set(batch, to);
        unit.Audit(actor.UserId, audited, BatchAudit.Subject(id), batch.Name);
        return Result.Done;
    }
}
