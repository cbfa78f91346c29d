namespace ContactCenter.Blazor.Shell;

/// <summary>Looks again and again, as long as something moves and the page is there. One at a time; the work itself goes on without it.</summary>
/// <param name="every">How often.</param>
sealed class Watching(TimeSpan every) : IDisposable
{
    readonly CancellationTokenSource gone = new();
    bool watches;

    public void Start(TimeProvider time, Func<bool> moves, Func<Task> look)
    {
        if (!watches && moves())
            _ = Watch(time, moves, look);
    }

    public void Dispose() => gone.Cancel();

    async Task Watch(TimeProvider time, Func<bool> moves, Func<Task> look)
    {
        watches = true;
        using var timer = new PeriodicTimer(every, time);
        try
        {
            while (await timer.WaitForNextTickAsync(gone.Token))
            {
                var moved = moves();
                await look();
                // What began meanwhile is watched too.
                if (!moved && !moves())
                    break;
            }
        }
        catch (OperationCanceledException)
        {
            // The page is closed.
        }
        finally
        {
            watches = false;
        }
    }
}
