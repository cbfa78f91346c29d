namespace ContactCenter.Blazor.Store;

/// <summary>
/// Draws all that one change of a state concerns in one batch: the browser gets one message and lays out once. Drawn one by one, each component would
/// send a message of its own, and a page of lists hundreds a second.
/// </summary>
sealed class Redraws
{
    readonly Lock gate = new();
    List<FluxorComponent> waiting = [];
    StoreInitializer? root;

    public void Attach(StoreInitializer to)
    {
        lock (gate)
            root = to;
    }

    public void Detach()
    {
        lock (gate)
            root = null;
    }

    /// <summary>Of a component that heard of a change; false where nothing stands at the root, so that it must draw itself.</summary>
    public bool Take(FluxorComponent component)
    {
        lock (gate)
        {
            if (root is null)
                return false;
            waiting.Add(component);
            return true;
        }
    }

    /// <summary>To be called when a change was announced to all.</summary>
    public void Draw()
    {
        StoreInitializer? by;
        lock (gate)
            by = waiting.Count > 0 ? root : null;
        by?.Draw();
    }

    /// <summary>Those that wait, each once.</summary>
    public IReadOnlyList<FluxorComponent> Next()
    {
        lock (gate)
        {
            var next = waiting;
            waiting = [];
            return next;
        }
    }
}
