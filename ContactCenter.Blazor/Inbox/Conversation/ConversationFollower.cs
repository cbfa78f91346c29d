using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Notes;
using ContactCenter.Core.Users;

namespace ContactCenter.Blazor.Inbox.Conversation;

/// <summary>What a reader of an open conversation learns: the conversation as it is now, why it cannot be read, or passing signs.</summary>
public sealed record ConversationNews(Timeline? Timeline, Error? Refused = null, bool? CustomerTyping = null, bool? CustomerOnline = null);

/// <summary>Follows one conversation until it is stopped: snapshot, then what happens, at most every <see cref="InboxRates.Conversation"/>.</summary>
public sealed class ConversationFollower(ConversationFeed feed, UserDirectory users, CampaignDirectory campaigns, InboxRates rates, TimeProvider time)
{
    /// <param name="interactionId">Whose.</param>
    /// <param name="read">Reads it whole, as that reader may see it.</param>
    /// <param name="tell">Called with every piece of news, one after another.</param>
    /// <param name="stop">Ends it, with <see cref="OperationCanceledException"/>.</param>
    public async Task Follow(long interactionId, Func<Task<Result<Core.Interactions.Conversation>>> read, Action<ConversationNews> tell, CancellationToken stop)
    {
        var names = TimelineNames.From(users, campaigns);
        // Subscribed before reading, so that nothing falls between the two.
        using var subscription = feed.Subscribe(interactionId);
        var timeline = await Read(read, names, tell);
        while (timeline is not null)
        {
            var batch = await Batch(subscription, stop);
            if (batch.Exists(signal => signal is Stopping))
                return;
            var after = Apply(batch, timeline, names, tell);
            // In other hands it may no longer be this reader's to see; and a whisper is read by whom it is told to.
            timeline = batch.Exists(signal => signal is Missed or Happened { Entry.Event: Whispered }) || after.AgentId != timeline.AgentId ? await Read(read, names, tell) : after;
            await Task.Delay(rates.Conversation, time, stop);
        }
    }

    static async Task<Timeline?> Read(Func<Task<Result<Core.Interactions.Conversation>>> read, TimelineNames names, Action<ConversationNews> tell)
    {
        var answer = await read();
        var timeline = answer.IsDone ? Timeline.Of(answer.Value, names) : null;
        tell(new ConversationNews(timeline, answer.Error));
        return timeline;
    }

    static async Task<List<ConversationSignal>> Batch(ConversationSubscription subscription, CancellationToken stop)
    {
        List<ConversationSignal> batch = [await subscription.Next(stop)];
        while (subscription.TryNext(out var signal))
            batch.Add(signal);
        return batch;
    }

    static Timeline Apply(List<ConversationSignal> batch, Timeline before, TimelineNames names, Action<ConversationNews> tell)
    {
        var after = batch.OfType<Happened>().Aggregate(before, (timeline, signal) => timeline.After(signal.Entry, names));
        var typing = batch.OfType<Typing>().LastOrDefault(signal => signal.By == MessageFrom.Customer)?.On;
        var online = batch.OfType<CustomerPresence>().LastOrDefault()?.Online;
        // A message says that its writer has stopped typing.
        if (after.LastFromCustomer > before.LastFromCustomer && typing is null)
            typing = false;
        if (after != before || typing is not null || online is not null)
            tell(new ConversationNews(after == before ? null : after, null, typing, online));
        return after;
    }
}
