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
    HashSet<int> counted = [];
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
        LiveBatch? batch;
        HashSet<int> figures;
        lock (gate)
        {
            (batch, figures) = mustReset ? (null, []) : Take();
        }

        // Asked outside: the centre's lock is never taken inside this one.
        return batch is null ? nothing with { Snapshot = centre.Refresh(this) }
            : figures.Count == 0 ? batch
            : batch with { Campaigns = [.. figures.Select(centre.FiguresOf).OfType<Figures.DayFigures>()] };
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

    /// <summary>Only that they changed is kept: what they are is asked when they are fetched.</summary>
    internal void OfferFigures(IReadOnlyCollection<int> campaigns)
    {
        lock (gate)
        {
            var before = counted.Count;
            counted.UnionWith(campaigns.Where(Viewer.Campaigns.Contains));
            if (!mustReset && counted.Count > before)
            {
                Signal();
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
            counted = [];
            known.Clear();
            known.UnionWith(snapshot.Interactions.Select(interaction => interaction.Id));
        }
    }

    (LiveBatch, HashSet<int>) Take()
    {
        var taken = (new LiveBatch(null, interactions, agents), counted);
        (interactions, agents, counted) = ([], [], []);
        return taken;
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
