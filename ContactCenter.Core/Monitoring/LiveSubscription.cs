namespace ContactCenter.Core.Monitoring;

/// <summary>
/// One viewer's stream. Changes wait here, one per key, until they are fetched; a reader that falls far behind gets a fresh snapshot
/// instead, so a slow one costs a bounded amount of memory and misses nothing.
/// </summary>
public sealed class LiveSubscription : IDisposable
{
    const int MaximumPending = 5_000;

    static readonly LiveBatch nothing = new(null, new Dictionary<long, LiveInteraction?>(), new Dictionary<int, LiveAgent?>());

    readonly LiveCentre centre;
    readonly Func<Viewer> makeViewer;
    readonly Lock gate = new();
    readonly SemaphoreSlim changed = new(0, 1);
    readonly HashSet<long> known = [];
    Dictionary<long, LiveInteraction?> interactions = [];
    Dictionary<int, LiveAgent?> agents = [];
    bool mustReset;

    internal LiveSubscription(LiveCentre centre, Func<Viewer> makeViewer)
    {
        this.centre = centre;
        this.makeViewer = makeViewer;
        Viewer = null!;
        Snapshot = centre.Add(this);
    }

    /// <summary>What there was at the moment of subscribing; the stream begins right after it.</summary>
    public LiveSnapshot Snapshot { get; }

    internal Viewer Viewer { get; private set; }

    /// <summary>Waits until something changed and takes all of it. Wait a little between two calls: what changes meanwhile is merged.</summary>
    public async ValueTask<LiveBatch> Next(CancellationToken stop)
    {
        await changed.WaitAsync(stop);
        bool reset;
        lock (gate)
        {
            reset = mustReset;
            if (!reset)
            {
                return Take();
            }
        }

        return nothing with { Snapshot = centre.Refresh(this) };
    }

    public void Dispose() => centre.Remove(this);

    internal void Offer(long id, LiveInteraction? interaction)
    {
        var visible = interaction is not null && Viewer.Sees(interaction);
        lock (gate)
        {
            if (mustReset || (!visible && !known.Contains(id)))
            {
                return;
            }

            interactions[id] = visible ? interaction : null;
            if (visible)
            {
                known.Add(id);
            }
            else
            {
                known.Remove(id);
            }

            Changed();
        }
    }

    internal void Offer(int id, LiveAgent? agent)
    {
        if (!Viewer.Sees(agent ?? new LiveAgent(id, null, 0, null, 0, 0)))
        {
            return;
        }

        lock (gate)
        {
            if (!mustReset)
            {
                agents[id] = agent;
                Changed();
            }
        }
    }

    internal void Reset()
    {
        lock (gate)
        {
            mustReset = true;
            Signal();
        }
    }

    /// <summary>Called under the centre's lock: a change of configuration comes either before it and is known, or after it and resets again.</summary>
    internal Viewer RenewViewer() => Viewer = makeViewer();

    /// <summary>Called under the centre's lock, so that nothing falls between the snapshot and the stream.</summary>
    internal void StartFrom(LiveSnapshot snapshot)
    {
        lock (gate)
        {
            mustReset = false;
            interactions = [];
            agents = [];
            known.Clear();
            known.UnionWith(snapshot.Interactions.Select(interaction => interaction.Id));
        }
    }

    LiveBatch Take()
    {
        var batch = new LiveBatch(null, interactions, agents);
        interactions = [];
        agents = [];
        return batch;
    }

    void Changed()
    {
        mustReset |= interactions.Count + agents.Count > MaximumPending;
        Signal();
    }

    void Signal()
    {
        if (changed.CurrentCount == 0)
        {
            changed.Release();
        }
    }
}
