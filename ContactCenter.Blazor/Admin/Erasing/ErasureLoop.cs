using ContactCenter.Core.Erasing;
using ContactCenter.Core.Data;

namespace ContactCenter.Blazor.Admin.Erasing;

/// <summary>Goes on with erasures that were begun, also before a restart, and looks every hour for conversations whose days to keep are over.</summary>
sealed class ErasureLoop(ErasureRun run, Retention retention, PersonExports exports, TimeProvider time, ILogger<ErasureLoop> log) : BackgroundService
{
    static readonly TimeSpan pause = TimeSpan.FromMinutes(15);

    readonly SemaphoreSlim wake = new(0);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        run.Begun += Wake;
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                await Work(stoppingToken);
                using var either = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
                await Task.WhenAny(wake.WaitAsync(either.Token), Task.Delay(pause, time, either.Token));
                await either.CancelAsync();
            }
        }
        finally
        {
            run.Begun -= Wake;
        }
    }

    void Wake() => wake.Release();

    async Task Work(CancellationToken stop)
    {
        try
        {
            await retention.Begin(stop);
            await run.Finish(stop);
            exports.Sweep();
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // It goes on after the next start.
        }
        catch (Exception failed) when (failed is StorageUnavailable or IOException)
        {
            log.LogWarning(failed, "An erasure could not go on; tried again soon");
        }
        catch (Exception failed)
        {
            log.LogError(failed, "An erasure failed; tried again soon");
        }
    }
}
