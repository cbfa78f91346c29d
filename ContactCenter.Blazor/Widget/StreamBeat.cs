using ContactCenter.Core.Interactions;

namespace ContactCenter.Blazor.Widget;

/// <summary>One clock for all streams: something arrives at least every 15 s, and all end when the server stops.</summary>
sealed class StreamBeat(ConversationFeed feed, TimeProvider time, IHostApplicationLifetime lifetime) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var stop = lifetime.ApplicationStopping.Register(() => feed.SendToAll(new Stopping()));
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(10), time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                feed.SendToAll(new Heartbeat());
            }
        }
        catch (OperationCanceledException)
        {
        }
    }
}
