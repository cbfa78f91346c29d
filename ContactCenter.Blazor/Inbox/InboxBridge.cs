using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Inbox.State;
using ContactCenter.Blazor.Live;
using ContactCenter.Blazor.Store;
using ContactCenter.Core.Monitoring;
using ContactCenter.Core.Users;

namespace ContactCenter.Blazor.Inbox;

/// <summary>Brings the agent's live lists into this circuit's store, one action for each batch. Rests while the browser is away, and begins with a new snapshot after.</summary>
sealed class InboxBridge(LiveFeed feed, CurrentActor actor, IDispatcher dispatcher, InboxRates rates, TimeProvider time, ILogger<InboxBridge> log) : ILiveStream, IDisposable
{
    static readonly LiveBatch empty = new(null, new Dictionary<long, LiveInteraction?>(), new Dictionary<int, LiveAgent?>());

    readonly Running running = new();
    Actor? agent;

    /// <summary>Later calls do nothing.</summary>
    public async Task Start()
    {
        var me = await actor.Get();
        if (Interlocked.CompareExchange(ref agent, me, null) is not null)
            return;
        dispatcher.Dispatch(new InboxStarted(me.UserId));
        Resume();
    }

    public void Resume()
    {
        if (agent is { } me)
            running.Start(stop => Loop.Survive(() => Follow(me, stop), rates.AfterFailure, time, log, stop));
    }

    public void Pause() => running.Stop();

    public void Dispose() => running.Dispose();

    async Task Follow(Actor me, CancellationToken stop)
    {
        using var subscription = feed.SubscribeInbox(me);
        dispatcher.Dispatch(new InboxMoved(empty with { Snapshot = subscription.Snapshot }));
        while (true)
        {
            var batch = await subscription.Next(stop);
            dispatcher.Dispatch(new InboxMoved(batch));
            await Task.Delay(rates.Lists, time, stop);
        }
    }
}
