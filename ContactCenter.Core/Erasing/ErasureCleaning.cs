using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Erasing;

/// <summary>Has the remnants of what was erased overwritten: at once while the database is small, else in the quiet hour, or when an administrator says so.</summary>
public sealed class ErasureCleaning(IUnitsOfWork units, IDbContextFactory<ContactDb> contexts, IStorageCleaning storage, ErasureOptions options, TimeProvider time)
{
    volatile bool asked;

    /// <summary>It would be done now.</summary>
    public bool IsDue => asked || storage.Size <= options.CleanAtOnce || time.GetLocalNow().Hour == options.QuietHour;

    internal void Ask() => asked = true;

    internal async Task Run(CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var waiting = await db.ErasureCases.Where(found => found.State == ErasureState.Cleaning).Select(found => found.Id).ToListAsync(stop);
        if (waiting.Count == 0 || !IsDue)
        {
            return;
        }

        // A reader of before would keep the log from being emptied.
        await db.DisposeAsync();
        await storage.Run();
        asked = false;
        await units.Run(unit =>
        {
            unit.Db.ErasureCases.Where(found => waiting.Contains(found.Id)).ExecuteUpdate(set => set.SetProperty(found => found.State, ErasureState.Done).SetProperty(found => found.CleanedAt, unit.Now));
            return Result.Done;
        });
    }
}
