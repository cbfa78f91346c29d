namespace ContactCenter.Blazor.Store;

/// <summary>Holds one state; only the store writes it, one action at a time.</summary>
sealed class Feature(object initial)
{
    volatile object state = initial;

    public object State => state;

    public event EventHandler? StateChanged;

    public bool Reduce(object action, IReadOnlyList<Func<object, object, object>> reducers)
    {
        var next = state;
        foreach (var reducer in reducers)
            next = reducer(next, action);
        if (ReferenceEquals(next, state))
            return false;
        state = next;
        return true;
    }

    public void Announce(ILogger log)
    {
        foreach (var listener in StateChanged?.GetInvocationList() ?? [])
        {
            try
            {
                ((EventHandler)listener)(this, EventArgs.Empty);
            }
            catch (Exception e)
            {
                log.LogError(e, "A listener of {State} failed", state.GetType().Name);
            }
        }
    }
}

/// <summary>The view of a feature that components and effects inject.</summary>
sealed class State<TState>(Store store) : IState<TState>
    where TState : class
{
    readonly Feature feature = store.FeatureOf(typeof(TState));

    public TState Value => (TState)feature.State;

    public event EventHandler? StateChanged
    {
        add => feature.StateChanged += value;
        remove => feature.StateChanged -= value;
    }
}
