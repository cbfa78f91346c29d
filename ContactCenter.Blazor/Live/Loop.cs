namespace ContactCenter.Blazor.Live;

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
                log.LogError(exception, "A live stream failed; it begins again in {Pause}", pause);
            }
            await Task.Delay(pause, time, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
