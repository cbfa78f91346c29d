using ContactCenter.Core.Common;
using ContactCenter.Core.Data;

namespace ContactCenter.Tests.Support;

/// <summary>Takes nothing the first time.</summary>
sealed class FullDisk(IUnitsOfWork real) : IUnitsOfWork
{
    bool hasFailed;

    public Task<T> Run<T>(Func<Unit, T> work, UnitKind kind = UnitKind.Guarded) where T : struct, IOutcome
    {
        if (hasFailed)
            return real.Run(work, kind);
        hasFailed = true;
        throw new StorageUnavailable("full", full: true);
    }
}
