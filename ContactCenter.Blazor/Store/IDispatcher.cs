namespace ContactCenter.Blazor.Store;

/// <summary>Sends actions to the store, from any thread. Actions are reduced one after another in the order in which they arrived.</summary>
public interface IDispatcher
{
    /// <summary>May return before the action is reduced: never read a state right after it.</summary>
    void Dispatch(object action);
}
