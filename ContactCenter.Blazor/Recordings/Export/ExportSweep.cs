using ContactCenter.Core.Recordings.Export;

namespace ContactCenter.Blazor.Recordings.Export;

/// <summary>Deletes exported files at the start, which ended every job, and then those that were kept long enough.</summary>
sealed class ExportSweep(ExportJobs jobs, TimeProvider time, ILogger<ExportSweep> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            try
            {
                if (jobs.Sweep() is > 0 and var removed)
                    log.LogInformation("{Removed} exported files were removed", removed);
                await Task.Delay(TimeSpan.FromMinutes(30), time, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (IOException failed)
            {
                log.LogWarning(failed, "Exported files could not be removed; tried again later");
                await Task.Delay(TimeSpan.FromMinutes(30), time, stoppingToken);
            }
        }
    }
}
