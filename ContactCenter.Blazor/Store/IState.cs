namespace ContactCenter.Blazor.Store;

/// <summary>A state that says when it changed, without its value.</summary>
public interface IStateChangedNotifier
{
    /// <summary>Raised after a reducer gave a new value, on whichever thread dispatched: components go through <c>InvokeAsync</c>.</summary>
    event EventHandler? StateChanged;
}

/// <summary>The current value of one feature of this circuit's store.</summary>
public interface IState<out TState> : IStateChangedNotifier
{
    TState Value { get; }
}
