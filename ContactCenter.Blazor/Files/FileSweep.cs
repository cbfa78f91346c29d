using ContactCenter.Core.Files;

namespace ContactCenter.Blazor.Files;

/// <summary>Sweeps soon after the start, and then every hour.</summary>
sealed class FileSweep(SweepFiles sweep, TimeProvider time, ILogger<FileSweep> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var wait = TimeSpan.FromMinutes(1);
        while (true)
        {
            try
            {
                await Task.Delay(wait, time, stoppingToken);
                wait = TimeSpan.FromHours(1);
                if (await sweep.Run(stoppingToken) is > 0 and var removed)
                    log.LogInformation("{Removed} files without a message were removed", removed);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failed)
            {
                log.LogError(failed, "Files could not be swept; tried again in an hour");
            }
        }
    }
}
