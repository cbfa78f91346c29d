using ContactCenter.Blazor.Inbox.Conversation;
using ContactCenter.Blazor.Supervisor.State;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Notes;
using ContactCenter.Core.Users;

namespace ContactCenter.Blazor.Supervisor.Spy;

/// <summary>
/// Watches one conversation live and read-only: the look is audited first, then it subscribes, reads, and drops what it has read already.
/// Nothing is marked as read or delivered.
/// </summary>
public sealed class SpiedConversation(
    SpyInteraction spy, ConversationQuery conversations, ConversationFeed feed, VisitorPresence presence, UserDirectory users, CampaignDirectory campaigns,
    SupervisionRates rates, TimeProvider clock, ILogger<SpiedConversation> log) : IDisposable
{
    readonly Lock gate = new();
    readonly CancellationTokenSource stop = new();
    readonly TimelineNames names = TimelineNames.From(users, campaigns);
    readonly TypingSigns signs = new(clock);

    /// <summary>Null until read, and after a refusal.</summary>
    public SpySeen? Seen { get; private set; }

    /// <summary>Raised on any thread.</summary>
    public event Action? Changed;

    /// <summary>Ends when the conversation has been read, or refused; it goes on following until disposed.</summary>
    /// <exception cref="StorageUnavailable">The look cannot be recorded, so there is none.</exception>
    public async Task<Result> Start(Actor actor, long interactionId)
    {
        signs.Forgotten += Apply;
        if ((await spy.Run(actor, interactionId)).Error is { } refused)
            return refused;
        var subscription = feed.Subscribe(interactionId);
        if ((await Read(actor, interactionId)).Error is { } unreadable)
        {
            subscription.Dispose();
            return unreadable;
        }
        _ = Task.Run(() => Follow(subscription, actor));
        return Result.Done;
    }

    public void Dispose()
    {
        stop.Cancel();
        signs.Dispose();
    }

    async Task Follow(ConversationSubscription subscription, Actor actor)
    {
        using var ended = subscription;
        var behind = false;
        while (!stop.IsCancellationRequested && Seen is not null)
        {
            try
            {
                var signal = behind ? new Missed() : await subscription.Next(stop.Token);
                if (signal is Missed or Happened { Entry.Event: Whispered } || MovesAway(signal))
                    await Read(actor, subscription.InteractionId);
                else
                    Apply(signal);
                behind = false;
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                log.LogError(exception, "Following conversation {Interaction} failed; reading it again", subscription.InteractionId);
                behind = true;
                await Task.Delay(rates.Retry, clock, stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>Into another campaign, which may be another group's: the right to see it is asked again.</summary>
    bool MovesAway(ConversationSignal signal) => signal is Happened { Entry.CampaignId: { } campaign } && campaign != Seen?.Timeline.CampaignId;

    async Task<Result> Read(Actor actor, long interactionId)
    {
        var read = await conversations.Read(actor, interactionId);
        lock (gate)
        {
            Seen = read.IsDone ? new SpySeen(Timeline.Of(read.Value, names), presence.IsOnline(interactionId)) : null;
        }
        Changed?.Invoke();
        return new Result(read.Error);
    }

    void Apply(ConversationSignal signal)
    {
        if (signal is Typing typing)
            signs.Saw(typing);
        lock (gate)
        {
            var before = Seen;
            Seen = before?.After(signal, names);
            if (Equals(before, Seen))
                return;
        }
        Changed?.Invoke();
    }
}
