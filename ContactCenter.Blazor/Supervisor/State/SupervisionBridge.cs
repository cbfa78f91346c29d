using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Live;
using ContactCenter.Blazor.Store;

namespace ContactCenter.Blazor.Supervisor.State;

/// <param name="Batch">At least so long between two batches; what changes meanwhile is merged.</param>
/// <param name="Retry">Rest before subscribing again after a failure.</param>
public sealed record SupervisionRates(TimeSpan Batch, TimeSpan Retry)
{
    public static readonly SupervisionRates Default = new(TimeSpan.FromMilliseconds(250), TimeSpan.FromSeconds(2));
}

/// <summary>
/// Brings what all of the group see into this circuit's store, one action per batch, while a page looks and the browser is connected.
/// A connection that comes back begins with a fresh snapshot.
/// </summary>
sealed class SupervisionBridge(
    SupervisionHub hub, CurrentActor actor, IDispatcher dispatcher, SupervisionRates rates, TimeProvider clock, ILogger<SupervisionBridge> log) : ILiveStream, IDisposable
{
    readonly Lock gate = new();
    readonly Running running = new();
    int readers;
    bool connected = true, runs;

    /// <summary>A page begins to look, until it disposes the answer.</summary>
    public IDisposable Enter()
    {
        Change(() => readers++);
        return new Reader(this);
    }

    public void Pause() => Change(() => connected = false);

    public void Resume() => Change(() => connected = true);

    public void Dispose() => running.Dispose();

    void Leave()
    {
        Change(() => readers--);
        if (readers == 0)
            dispatcher.Dispatch(new SupervisionLeft());
    }

    void Change(Action change)
    {
        lock (gate)
        {
            change();
            var wanted = readers > 0 && connected;
            if (wanted == runs)
                return;
            runs = wanted;
            if (wanted)
                running.Start(stop => Loop.Survive(() => Follow(stop), rates.Retry, clock, log, stop));
            else
                running.Stop();
        }
    }

    async Task Follow(CancellationToken stop)
    {
        using var reader = hub.Enter(await actor.Get());
        while (true)
        {
            var now = await reader.Next(stop);
            stop.ThrowIfCancellationRequested();
            dispatcher.Dispatch(new SupervisionChanged(now));
        }
    }

    sealed class Reader(SupervisionBridge bridge) : IDisposable
    {
        SupervisionBridge? owner = bridge;

        public void Dispose() => Interlocked.Exchange(ref owner, null)?.Leave();
    }
}
