using ContactCenter.Core.Common;
using ContactCenter.Core.Data;

namespace ContactCenter.Tests.Support;

/// <summary>The writer, held busy: what is begun meanwhile stands in one group when it is let go.</summary>
public sealed class Held : IDisposable
{
    readonly ManualResetEventSlim entered = new(), released = new();

    public Held(IUnitsOfWork units)
    {
        Unit = units.Run(_ =>
        {
            entered.Set();
            released.Wait(TimeSpan.FromSeconds(30));
            return Result.Done;
        });
        entered.Wait(TimeSpan.FromSeconds(30)).ShouldBeTrue();
    }

    public Task Unit { get; }

    public void Dispose() => released.Set();
}
