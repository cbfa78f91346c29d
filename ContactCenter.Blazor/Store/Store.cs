namespace ContactCenter.Blazor.Store;

/// <summary>
/// The store of one circuit. Whoever dispatches while nobody reduces becomes the one that reduces until the queue is empty, so reducers
/// never run at the same time, keep the order of arrival, and nobody waits on a lock while they run.
/// </summary>
sealed class Store(StoreCatalog catalog, IServiceProvider services, Redraws redraws, ILogger<Store> log) : IStore, IDisposable
{
    readonly Lock gate = new();
    readonly Queue<object> waiting = [];
    readonly Dictionary<Type, Feature> features = catalog.Features.ToDictionary(f => f.Key, f => new Feature(f.Value()));
    bool reducing;
    bool initialized;
    bool disposed;

    public Feature FeatureOf(Type state) =>
        features.TryGetValue(state, out var feature) ? feature : throw new InvalidOperationException($"{state.Name} has no [FeatureState].");

    public Task InitializeAsync()
    {
        lock (gate)
        {
            if (initialized)
                return Task.CompletedTask;
            initialized = true;
        }
        Dispatch(new StoreInitializedAction());
        return Task.CompletedTask;
    }

    public void Dispatch(object action)
    {
        ArgumentNullException.ThrowIfNull(action);
        lock (gate)
        {
            if (disposed)
                return;
            waiting.Enqueue(action);
            if (reducing)
                return;
            reducing = true;
        }
        while (Next() is { } next)
            Handle(next);
    }

    object? Next()
    {
        lock (gate)
        {
            if (!disposed && waiting.TryDequeue(out var action))
                return action;
            reducing = false;
            return null;
        }
    }

    void Handle(object action)
    {
        var plan = catalog.PlanFor(action.GetType());
        var changed = new List<Feature>(plan.Reducers.Count);
        foreach (var (state, reducers) in plan.Reducers)
        {
            try
            {
                if (features[state].Reduce(action, reducers))
                    changed.Add(features[state]);
            }
            catch (Exception e)
            {
                log.LogError(e, "A reducer of {State} failed on {Action}; the state stays as it was", state.Name, action.GetType().Name);
            }
        }
        foreach (var feature in changed)
            feature.Announce(log);
        redraws.Draw();
        // On the pool: an effect must not keep the queue waiting with what it does before its first await.
        foreach (var effect in plan.Effects)
            _ = Task.Run(() => Run(effect, action));
    }

    async Task Run(Effect effect, object action)
    {
        try
        {
            await effect.Run(effect.Host is null ? null : services.GetRequiredService(effect.Host), action, this);
        }
        catch (Exception) when (disposed)
        {
            // The circuit is gone, and with it whatever the effect was using.
        }
        catch (Exception e)
        {
            log.LogError(e, "Effect {Effect} failed on {Action}", effect.Name, action.GetType().Name);
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            disposed = true;
            waiting.Clear();
        }
    }
}
