using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace ContactCenter.Core.Journal;

/// <summary>Something that follows the journal. Called for one batch after another, in sequence order, never at once.</summary>
public interface IJournalSubscriber
{
    void OnCommitted(IReadOnlyList<JournalEntry> entries);
}

/// <summary>Hands committed entries to the subscribers, on its own task, so that neither slows the writer.</summary>
public sealed class JournalPublisher : IAsyncDisposable
{
    readonly System.Threading.Channels.Channel<JournalEntry[]> committed = System.Threading.Channels.Channel.CreateUnbounded<JournalEntry[]>(new UnboundedChannelOptions { SingleReader = true });
    readonly ILogger<JournalPublisher> log;
    IReadOnlyList<IJournalSubscriber> subscribers = [];
    Task? loop;

    public JournalPublisher(ILogger<JournalPublisher> log) => this.log = log;

    /// <summary>From now on entries go to these, in this order. Entries committed before wait and are handed over first.</summary>
    public void Start(IReadOnlyList<IJournalSubscriber> to)
    {
        subscribers = to;
        loop = Task.Run(Loop);
    }

    public void Publish(JournalEntry[] entries)
    {
        if (entries.Length > 0)
        {
            committed.Writer.TryWrite(entries);
        }
    }

    public async ValueTask DisposeAsync()
    {
        committed.Writer.TryComplete();
        if (loop is not null)
        {
            await loop;
        }
    }

    async Task Loop()
    {
        await foreach (var entries in committed.Reader.ReadAllAsync())
        {
            foreach (var subscriber in subscribers)
            {
                try
                {
                    subscriber.OnCommitted(entries);
                }
                catch (Exception exception)
                {
                    log.LogError(exception, "{Subscriber} failed on entries {First}–{Last}", subscriber.GetType().Name, entries[0].Sequence, entries[^1].Sequence);
                }
            }
        }
    }
}
