using System.Diagnostics;
using ContactCenter.Core.Data;
using ContactCenter.Core.Recordings;

namespace ContactCenter.Blazor.Recordings;

/// <summary>Keeps the search index in shape while the server works: the writer is left to the others for three times as long as a piece took.</summary>
sealed class RecordingUpkeepWorker(IRecordingUpkeep upkeep, TimeProvider time, ILogger<RecordingUpkeepWorker> log) : BackgroundService
{
    static readonly TimeSpan pause = TimeSpan.FromSeconds(5), least = TimeSpan.FromMilliseconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            var (since, more) = (Stopwatch.GetTimestamp(), false);
            try
            {
                more = await upkeep.Step();
            }
            catch (Exception failed) when (!stoppingToken.IsCancellationRequested)
            {
                log.Log(failed is StorageUnavailable ? LogLevel.Warning : LogLevel.Error, failed, "The search index could not be tidied; tried again later");
            }

            var took = Stopwatch.GetElapsedTime(since) * 3;
            await Task.Delay(!more ? pause : took > least ? took : least, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
