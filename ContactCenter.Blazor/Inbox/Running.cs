namespace ContactCenter.Blazor.Inbox;

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

static class Loop
{
    /// <summary>Runs it until it returns or is stopped; what it throws is logged, and it begins again after a while.</summary>
    public static async Task Survive(Func<Task> work, TimeSpan pause, TimeProvider time, ILogger log, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await work();
                return;
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                log.LogError(exception, "A live stream of the inbox failed; it begins again in {Pause}", pause);
            }
            await Task.Delay(pause, time, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
