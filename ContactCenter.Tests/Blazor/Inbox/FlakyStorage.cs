using ContactCenter.Core.Common;
using ContactCenter.Core.Data;

namespace ContactCenter.Tests.Blazor.Inbox;

/// <summary>A database that can be made to refuse writing.</summary>
public sealed class FlakyStorage(IUnitsOfWork real) : IUnitsOfWork
{
    public bool Full { get; set; }

    public Task<T> Run<T>(Func<Unit, T> work, UnitKind kind = UnitKind.Guarded) where T : struct, IOutcome =>
        Full ? Task.FromException<T>(new StorageUnavailable("full", full: true)) : real.Run(work, kind);
}
