using ContactCenter.Blazor.Live;
using ContactCenter.Core.Monitoring;
using ContactCenter.Core.Users;

namespace ContactCenter.Blazor.Supervisor.State;

/// <summary>Follows the live feed once for all supervisors who may see the same: while at least one of them looks.</summary>
sealed class SupervisionHub(LiveFeed feed, SupervisionRates rates, TimeProvider clock, ILogger<SupervisionHub> log)
{
    readonly Lock gate = new();
    readonly Dictionary<(bool, int), SharedSupervision> shared = [];

    /// <summary>Begins to look, until the answer is disposed.</summary>
    public SupervisionReader Enter(Actor actor)
    {
        // All that decides what a supervisor sees, see SupervisionViewer.
        var key = (actor.Is(Roles.Supervisor), actor.SecurityGroupId);
        lock (gate)
        {
            if (!shared.TryGetValue(key, out var supervision))
            {
                supervision = shared[key] = new SharedSupervision();
                supervision.Running.Start(stop => Loop.Survive(() => Follow(supervision, actor, stop), rates.Retry, clock, log, stop));
            }
            supervision.Readers++;
            return new SupervisionReader(supervision, () => Leave(key, supervision));
        }
    }

    void Leave((bool, int) key, SharedSupervision supervision)
    {
        lock (gate)
        {
            if (--supervision.Readers > 0)
                return;
            shared.Remove(key);
        }
        supervision.Running.Dispose();
    }

    async Task Follow(SharedSupervision to, Actor actor, CancellationToken stop)
    {
        using var subscription = feed.SubscribeSupervision(actor);
        to.Add(new LiveBatch(subscription.Snapshot, new Dictionary<long, LiveInteraction?>(), new Dictionary<int, LiveAgent?>()));
        while (true)
        {
            await Task.Delay(rates.Batch, clock, stop);
            to.Add(await subscription.Next(stop));
        }
    }
}

/// <summary>The newest moment, and word of the next one.</summary>
sealed class SharedSupervision
{
    volatile Moment newest = new(null);

    public Running Running { get; } = new();

    /// <summary>Guarded by the hub.</summary>
    public int Readers { get; set; }

    public void Add(LiveBatch batch)
    {
        var before = newest;
        newest = new Moment((before.Seen ?? Supervision.Nothing).After(batch));
        before.Passed.SetResult();
    }

    /// <summary>The newest that is not the one already seen; those between are left out.</summary>
    public async ValueTask<Supervision> Next(Supervision? seen, CancellationToken stop)
    {
        while (true)
        {
            var moment = newest;
            if (moment.Seen is { } now && !ReferenceEquals(now, seen))
                return now;
            await moment.Passed.Task.WaitAsync(stop);
        }
    }

    sealed record Moment(Supervision? Seen)
    {
        public TaskCompletionSource Passed { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}

/// <summary>One page's place at the hub. A slow one gets the newest moment when it asks, and holds nobody up.</summary>
sealed class SupervisionReader(SharedSupervision shared, Action leave) : IDisposable
{
    Action? leave = leave;
    Supervision? seen;

    public async ValueTask<Supervision> Next(CancellationToken stop) => seen = await shared.Next(seen, stop);

    public void Dispose() => Interlocked.Exchange(ref leave, null)?.Invoke();
}
