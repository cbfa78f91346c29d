namespace ContactCenter.Blazor.Store;

/// <summary>A part of a state; a component that holds this instead of the whole state redraws only when that part changed.</summary>
public interface IStateSelection<TState, TValue> : IStateChangedNotifier, IDisposable
{
    TValue Value { get; }

    /// <summary>Says which part, once, in <c>OnInitialized</c>; equal values (by default equality) count as unchanged.</summary>
    void Select(Func<TState, TValue> selector, Func<TValue, TValue, bool>? valueEquals = null);
}

sealed class StateSelection<TState, TValue>(IState<TState> state) : IStateSelection<TState, TValue>
{
    Func<TState, TValue>? select;
    Func<TValue, TValue, bool> same = EqualityComparer<TValue>.Default.Equals;
    TValue last = default!;

    public event EventHandler? StateChanged;

    public TValue Value => select is null ? throw new InvalidOperationException("Call Select first.") : select(state.Value);

    public void Select(Func<TState, TValue> selector, Func<TValue, TValue, bool>? valueEquals = null)
    {
        if (select is not null)
            throw new InvalidOperationException("Select was called already.");
        select = selector;
        same = valueEquals ?? same;
        last = Value;
        state.StateChanged += Compare;
    }

    public void Dispose() => state.StateChanged -= Compare;

    void Compare(object? sender, EventArgs e)
    {
        var now = Value;
        if (same(last, now))
            return;
        last = now;
        StateChanged?.Invoke(this, EventArgs.Empty);
    }
}
