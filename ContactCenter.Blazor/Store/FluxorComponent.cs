using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace ContactCenter.Blazor.Store;

/// <summary>
/// A component that redraws when a state changes which it holds in a property (<c>[Inject] IState&lt;T&gt;</c> or a selection of it).
/// Several changes before the next drawing make one drawing, and all components that one change concerns are drawn together.
/// </summary>
public abstract class FluxorComponent : ComponentBase, IAsyncDisposable
{
    static readonly ConcurrentDictionary<Type, PropertyInfo[]> held = [];

    readonly List<IStateChangedNotifier> states = [];
    readonly List<Action> endings = [];
    int redrawAsked;
    bool disposed;

    [Inject] protected IDispatcher Dispatcher { get; set; } = null!;
    [Inject] Redraws Redraws { get; set; } = null!;

    protected override void OnInitialized()
    {
        base.OnInitialized();
        foreach (var property in held.GetOrAdd(GetType(), StatesOf))
            Follow((IStateChangedNotifier?)property.GetValue(this));
    }

    /// <summary>
    /// Listens to something, or lets a clock run, until the component goes. One that went while it waited for something begins nothing: nobody would end it.
    /// To be called on the renderer's own thread.
    /// </summary>
    protected void WhileShown(Action begin, Action end)
    {
        if (disposed)
            return;
        begin();
        endings.Add(end);
    }

    /// <inheritdoc cref="WhileShown(Action, Action)"/>
    protected void WhileShown(Func<IDisposable> begin)
    {
        if (!disposed)
            endings.Add(begin().Dispose);
    }

    /// <summary>Called once; overriders call the base last.</summary>
    protected virtual ValueTask DisposeAsyncCore(bool disposing) => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (disposed)
            return;
        disposed = true;
        foreach (var state in states)
        {
            state.StateChanged -= Redraw;
            (state as IDisposable)?.Dispose();
        }
        endings.ForEach(end => end());
        await DisposeAsyncCore(true);
        GC.SuppressFinalize(this);
    }

    void Follow(IStateChangedNotifier? state)
    {
        if (state is null)
            return;
        states.Add(state);
        state.StateChanged += Redraw;
    }

    void Redraw(object? sender, EventArgs e)
    {
        if (disposed || Interlocked.Exchange(ref redrawAsked, 1) == 1)
            return;
        if (!Redraws.Take(this))
            _ = InvokeAsync(DrawPending);
    }

    /// <summary>On the renderer's own thread.</summary>
    internal void DrawPending()
    {
        Interlocked.Exchange(ref redrawAsked, 0);
        if (!disposed)
            StateHasChanged();
    }

    static PropertyInfo[] StatesOf(Type type)
    {
        var found = new Dictionary<string, PropertyInfo>();
        for (var t = type; t is not null && t != typeof(ComponentBase); t = t.BaseType)
        {
            foreach (var p in t.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            {
                if (typeof(IStateChangedNotifier).IsAssignableFrom(p.PropertyType))
                    found.TryAdd(p.Name, p);
            }
        }
        return [.. found.Values];
    }
}
