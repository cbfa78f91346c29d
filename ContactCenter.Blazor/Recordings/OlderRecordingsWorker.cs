using System.Diagnostics;
using ContactCenter.Core.Data;
using ContactCenter.Core.Recordings;

namespace ContactCenter.Blazor.Recordings;

/// <summary>Puts an archive that is older than its index into it, while the server works: as long as a piece took, the writer is left to the others.</summary>
sealed class OlderRecordingsWorker(IRecordingBackfill backfill, TimeProvider time, ILogger<OlderRecordingsWorker> log) : BackgroundService
{
    static readonly TimeSpan again = TimeSpan.FromSeconds(10), least = TimeSpan.FromMilliseconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The host's start does not wait for the first piece.
        await Task.Yield();
        var (begun, pieces) = (time.GetTimestamp(), 0);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var since = Stopwatch.GetTimestamp();
                if (!await backfill.Step())
                    break;
                pieces++;
                var took = Stopwatch.GetElapsedTime(since);
                await Task.Delay(took > least ? took : least, time, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failed) when (!stoppingToken.IsCancellationRequested)
            {
                log.Log(failed is StorageUnavailable ? LogLevel.Warning : LogLevel.Error, failed, "Older conversations could not be indexed; tried again later");
                await Task.Delay(again, time, stoppingToken);
            }
        }

        if (pieces > 0)
            log.LogInformation("Older conversations are indexed, after {Time}", time.GetElapsedTime(begun));
    }
}
