using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Inbox.Conversation;
using ContactCenter.Blazor.Inbox.State;
using ContactCenter.Blazor.Live;
using ContactCenter.Blazor.Store;
using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;

namespace ContactCenter.Blazor.Inbox;

/// <summary>Brings the open conversation into this circuit's store; one at a time.</summary>
sealed class ConversationBridge(ConversationFollower follower, ConversationQuery conversations, CurrentActor actor, IDispatcher dispatcher, InboxRates rates, TimeProvider time, ILogger<ConversationBridge> log) : ILiveStream, IDisposable
{
    const int Newest = 40;

    readonly Running running = new();
    ITimer? typing, late;
    long? open, since;

    /// <summary>Null closes.</summary>
    public void Open(long? interactionId)
    {
        if (open == interactionId)
            return;
        (open, since) = (interactionId, null);
        late?.Dispose();
        dispatcher.Dispatch(interactionId is { } id ? new ConversationOpened(id) : new ConversationClosed());
        if (interactionId is { } reading)
            late = time.CreateTimer(_ => dispatcher.Dispatch(new ConversationLate(reading)), null, rates.Leaving, Timeout.InfiniteTimeSpan);
        Resume();
    }

    /// <summary>Reads it anew; what is shown stays until then.</summary>
    public void Resume()
    {
        if (open is { } id)
            running.Start(stop => Loop.Survive(() => Follow(id, stop), rates.AfterFailure, time, log, stop));
        else
            running.Stop();
    }

    public void Pause() => running.Stop();

    public void Dispose()
    {
        running.Dispose();
        typing?.Dispose();
        late?.Dispose();
    }

    async Task Follow(long id, CancellationToken stop)
    {
        var me = await actor.Get();
        await follower.Follow(id, () => Read(me, id), news => Tell(id, news), stop);
    }

    /// <summary>Its end; read anew, from where it began the first time, so that nothing is missing before what was read of its beginning.</summary>
    async Task<Result<Core.Interactions.Conversation>> Read(Actor me, long id)
    {
        var read = await conversations.ReadNewest(me, id, Newest, open == id ? since : null);
        if (read.IsDone && open == id)
            since = read.Value.Since;
        return read;
    }

    void Tell(long id, ConversationNews news)
    {
        // The clock first: who sees the sign may rely on its being forgotten.
        if (news.CustomerTyping is { } isTyping)
        {
            typing?.Dispose();
            typing = isTyping
                ? time.CreateTimer(_ => dispatcher.Dispatch(new ConversationTold(id, new ConversationNews(null, CustomerTyping: false))), null, rates.TypingForgotten, Timeout.InfiniteTimeSpan)
                : null;
        }
        dispatcher.Dispatch(new ConversationTold(id, news));
    }
}
