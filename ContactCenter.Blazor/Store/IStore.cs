namespace ContactCenter.Blazor.Store;

/// <summary>All features of one circuit.</summary>
public interface IStore : IDispatcher
{
    /// <summary>Reduces everything that was dispatched so far and then <see cref="StoreInitializedAction"/>; later calls do nothing.</summary>
    Task InitializeAsync();
}

/// <summary>The first action of every circuit.</summary>
public sealed record StoreInitializedAction;
