using System.Collections.Concurrent;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Providers.Bulk;
using ContactCenter.Core.Recordings.Export;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace ContactCenter.Core.Erasing;

/// <summary>
/// Carries erasures out, one conversation after the other, each in a unit of its own, so that the writer serves others between them. How far a case is stands in its row:
/// a server that was killed goes on where it was.
/// </summary>
public sealed class ErasureRun(IUnitsOfWork units, IDbContextFactory<ContactDb> contexts, Files.FileStore store, ErasureCleaning cleaning, ExportJobs exports, PersonExports personExports, BatchRetention batches, ILogger<ErasureRun> log)
{
    const int AtOnce = 200;

    readonly ConcurrentDictionary<string, PersonNames> names = new();
    readonly SemaphoreSlim turn = new(1);
    readonly EraseInteraction eraser = new(units, store);
    readonly PersonElsewhere elsewhere = new(units, contexts);

    /// <summary>Called when there is something to finish.</summary>
    public event Action? Begun;

    internal void Begin(string publicId, PersonNames known)
    {
        names[publicId] = known;
        Wake();
    }

    internal void Wake() => Begun?.Invoke();

    /// <summary>Finishes all that was begun; what cannot be cleaned yet is left for later.</summary>
    public async Task Finish(CancellationToken stop = default)
    {
        await turn.WaitAsync(stop);
        try
        {
            await using var db = await contexts.CreateDbContextAsync(stop);
            foreach (var begun in await db.ErasureCases.AsNoTracking().Where(begun => begun.State < ErasureState.Cleaning).OrderBy(begun => begun.Id).ToListAsync(stop))
            {
                try
                {
                    await Redact(begun, stop);
                    await Erase(begun, stop);
                    log.LogInformation("Erasure {Case} has erased its conversations", begun.PublicId);
                }
                catch (Exception failed) when (failed is not (OperationCanceledException or StorageUnavailable))
                {
                    // One that cannot go on holds up no other.
                    log.LogError(failed, "Erasure {Case} could not go on; tried again later", begun.PublicId);
                }
            }

            await cleaning.Run(stop);
        }
        finally
        {
            turn.Release();
        }
    }

    async Task Redact(ErasureCase begun, CancellationToken stop)
    {
        if (begun.State != ErasureState.Redacting)
        {
            return;
        }

        if (!names.TryGetValue(begun.PublicId, out var known))
        {
            await using var db = await contexts.CreateDbContextAsync(stop);
            known = new PersonNames(null, await new PersonFinder(db).Left(begun.Id));
        }

        await elsewhere.Redact(known, (unit, count) => unit.Db.ErasureCases.Where(found => found.Id == begun.Id).ExecuteUpdate(set => set.SetProperty(found => found.Mentions, found => found.Mentions + count)), stop);
        await Change(begun.Id, (_, found) => found.State = ErasureState.Erasing);
        names.TryRemove(begun.PublicId, out _);
    }

    async Task Erase(ErasureCase begun, CancellationToken stop)
    {
        while (await Next(begun, stop) is { Count: > 0 } ids)
        {
            foreach (var id in ids)
            {
                stop.ThrowIfCancellationRequested();
                await eraser.Run(begun.Id, id, begun.ByUserId);
            }

            exports.DropThoseWith(ids);
            personExports.DropThoseWith(ids);
        }

        if (begun is { Reason: ErasureReason.Retention, CampaignId: { } campaign, UpTo: { } upTo })
        {
            await batches.Run(campaign, upTo, (unit, count) => Count(unit, begun.Id, count), stop);
        }

        await Change(begun.Id, (unit, found) =>
        {
            Complete(unit.Db, found);
            (found.State, found.ErasedAt) = (ErasureState.Cleaning, unit.Now);
            unit.Audit(found.ByUserId, found.Reason == ErasureReason.Request ? "erasure.erased" : "erasure.retention", found.PublicId,
                $"{found.Interactions} / {found.Messages} / {found.Files}{(found.BatchLines > 0 ? $" / {found.BatchLines}" : "")}");
        });
    }

    /// <summary>Those that a case knows and has not finished; of a retention then some more.</summary>
    async Task<List<long>> Next(ErasureCase begun, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var left = await db.ErasedInteractions.Where(item => item.CaseId == begun.Id && (item.ErasedAt == null || item.Files != null)).OrderBy(item => item.InteractionId).Select(item => item.InteractionId).Take(AtOnce).ToListAsync(stop);
        if (left.Count > 0 || begun.Reason != ErasureReason.Retention)
        {
            return left;
        }

        var more = await Retention.Find(db, begun.CampaignId!.Value, begun.UpTo!.Value, AtOnce, stop);
        await units.Run(unit =>
        {
            unit.Db.ErasedInteractions.AddRange(more.Select(id => new ErasedInteraction { InteractionId = id, CaseId = begun.Id }));
            unit.Db.SaveChanges();
            return Result.Done;
        });
        return more;
    }

    /// <summary>What a retention knows only when it is through.</summary>
    static void Complete(ContactDb db, ErasureCase erasure)
    {
        if (erasure.Reason != ErasureReason.Retention)
        {
            return;
        }

        var erased = (from item in db.ErasedInteractions
                      where item.CaseId == erasure.Id
                      join interaction in db.Interactions on item.InteractionId equals interaction.Id
                      orderby interaction.Id
                      select new { interaction.PublicId, interaction.CampaignId, interaction.Channel, interaction.CreatedAt, interaction.EndedAt }).AsNoTracking().ToList();
        erasure.Digest = PersonFinder.DigestOf(erased.Select(interaction => interaction.PublicId));
        (erasure.Interactions, erasure.FirstAt, erasure.LastAt) = (erased.Count, erased.Min(interaction => (long?)interaction.CreatedAt), erased.Max(interaction => interaction.EndedAt));
        erasure.Parts = [.. erased.GroupBy(interaction => interaction.Channel).Select(part => new ErasedPart(erasure.CampaignId!.Value, part.Key, part.Count()))];
    }

    static void Count(Unit unit, long caseId, int lines) =>
        unit.Db.ErasureCases.Where(found => found.Id == caseId).ExecuteUpdate(set => set.SetProperty(found => found.BatchLines, found => found.BatchLines + lines));

    Task<Result> Change(long caseId, Action<Unit, ErasureCase> change) => units.Run(unit =>
    {
        change(unit, unit.Db.ErasureCases.Single(found => found.Id == caseId));
        unit.Db.SaveChanges();
        return Result.Done;
    });
}
