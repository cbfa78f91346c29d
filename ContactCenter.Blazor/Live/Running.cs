namespace ContactCenter.Blazor.Live;

/// <summary>At most one background task; starting another stops the one before.</summary>
sealed class Running : IDisposable
{
    readonly Lock gate = new();
    CancellationTokenSource? current;
    bool disposed;

    public void Start(Func<CancellationToken, Task> work)
    {
        CancellationToken stop;
        lock (gate)
        {
            if (disposed)
                return;
            Cancel();
            current = new CancellationTokenSource();
            stop = current.Token;
        }
        _ = Task.Run(() => work(stop), CancellationToken.None);
    }

    public void Stop()
    {
        lock (gate)
            Cancel();
    }

    public void Dispose()
    {
        lock (gate)
        {
            disposed = true;
            Cancel();
        }
    }

    void Cancel()
    {
        current?.Cancel();
        current?.Dispose();
        current = null;
    }
}
