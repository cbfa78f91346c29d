using System.Threading.Channels;
using ContactCenter.Core.Common;

namespace ContactCenter.Core.Providers.Client;

/// <summary>The questions about one provider's messages: each when it is due, one after the other with a gap between.</summary>
sealed class StatusLane : IDisposable
{
    readonly Channel<long> due = Channel.CreateUnbounded<long>(new UnboundedChannelOptions { SingleReader = true });
    readonly TimerQueue<long> resting;

    /// <param name="ask">Answers when to ask again; null = not any more. Throws only when all is over.</param>
    /// <param name="gap">Between two questions.</param>
    /// <param name="time">The clock.</param>
    /// <param name="stop">All is over.</param>
    public StatusLane(Func<long, Task<TimeSpan?>> ask, TimeSpan gap, TimeProvider time, CancellationToken stop)
    {
        resting = new TimerQueue<long>(time, messageId => due.Writer.TryWrite(messageId));
        _ = Task.Run(() => Work(ask, gap, time, stop), stop);
    }

    public void Set(long messageId, TimeSpan after) => resting.Set(messageId, after);

    public void Dispose() => resting.Dispose();

    async Task Work(Func<long, Task<TimeSpan?>> ask, TimeSpan gap, TimeProvider time, CancellationToken stop)
    {
        try
        {
            await foreach (var messageId in due.Reader.ReadAllAsync(stop))
            {
                if (await ask(messageId) is { } pause)
                {
                    resting.Set(messageId, pause);
                }

                await Task.Delay(gap, time, stop);
            }
        }
        catch (Exception exception) when (stop.IsCancellationRequested && exception is OperationCanceledException or ObjectDisposedException)
        {
            // Found again at the next start.
        }
    }
}
