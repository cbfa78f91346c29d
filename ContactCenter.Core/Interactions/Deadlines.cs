using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Journal;
using ContactCenter.Core.Monitoring;
using Microsoft.Extensions.Logging;

namespace ContactCenter.Core.Interactions;

/// <summary>Keeps the clocks of open interactions: the longest wait, the end after the visitor is gone, and the end of what a provider's bot leaves silent.</summary>
public sealed class Deadlines : IJournalSubscriber, IDisposable
{
    readonly record struct Deadline(long InteractionId, EndReason Reason);

    static readonly TimeSpan botSilence = TimeSpan.FromHours(24);

    readonly TimerQueue<Deadline> timers;
    readonly LiveCentre centre;
    readonly VisitorPresence presence;
    readonly CampaignDirectory campaigns;
    readonly EndByTimer endByTimer;
    readonly TimeProvider time;
    readonly ILogger<Deadlines> log;

    public Deadlines(LiveCentre centre, VisitorPresence presence, CampaignDirectory campaigns, EndByTimer endByTimer, TimeProvider time, ILogger<Deadlines> log)
    {
        (this.centre, this.presence, this.campaigns, this.endByTimer, this.time, this.log) = (centre, presence, campaigns, endByTimer, time, log);
        timers = new TimerQueue<Deadline>(time, deadline => _ = Fire(deadline));
        presence.Changed += OnPresence;
    }

    /// <summary>Sets the clocks of everything open. The absence clocks start afresh; the waits run on.</summary>
    public void Rebuild()
    {
        foreach (var interaction in centre.Open())
        {
            WatchWait(interaction);
            WatchAbsence(interaction.Id);
            if (interaction.State == InteractionState.Bot)
            {
                timers.Set(new Deadline(interaction.Id, EndReason.BotSilent), botSilence);
            }
        }
    }

    public void OnCommitted(IReadOnlyList<JournalEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry.InteractionId is not { } id)
            {
                continue;
            }

            var silence = new Deadline(id, EndReason.BotSilent);
            if (entry.Event is BotStarted || (entry.Event is MessageAdded && timers.Has(silence)))
            {
                timers.Set(silence, botSilence);
            }
            else if (entry.Event is InteractionQueued or InteractionFinished)
            {
                timers.Cancel(silence);
            }

            if (entry.Event is InteractionAnswered or InteractionFinished)
            {
                timers.Cancel(new Deadline(id, EndReason.WaitedTooLong));
            }

            if (entry.Event is InteractionFinished)
            {
                timers.Cancel(new Deadline(id, EndReason.VisitorDisconnected));
            }
            else if (entry.Event is InteractionCreated)
            {
                WatchAbsence(id);
            }
            else if (entry.Event is InteractionQueued or InteractionTransferred && centre.FindInteraction(id) is { } interaction)
            {
                WatchWait(interaction);
            }
        }
    }

    public void Dispose()
    {
        presence.Changed -= OnPresence;
        timers.Dispose();
    }

    void OnPresence(long interactionId, bool online)
    {
        if (online)
        {
            timers.Cancel(new Deadline(interactionId, EndReason.VisitorDisconnected));
        }
        else
        {
            WatchAbsence(interactionId);
        }
    }

    /// <summary>A clock that runs already runs on: an offer that came back does not begin the wait anew.</summary>
    void WatchWait(LiveInteraction interaction)
    {
        var deadline = new Deadline(interaction.Id, EndReason.WaitedTooLong);
        if (interaction.State.IsQueued() && !timers.Has(deadline) && campaigns.Current.Find(interaction.CampaignId)?.MaximumWait is { } seconds)
        {
            timers.Set(deadline, TimeSpan.FromMilliseconds(interaction.StateSince + (seconds * 1000L) - time.NowMs()));
        }
    }

    void WatchAbsence(long id)
    {
        if (!presence.IsOnline(id) && centre.FindInteraction(id) is { } interaction && campaigns.Current.Find(interaction.CampaignId)?.AutomaticEnd is { } seconds)
        {
            timers.Set(new Deadline(id, EndReason.VisitorDisconnected), TimeSpan.FromSeconds(seconds));
        }
    }

    async Task Fire(Deadline deadline)
    {
        try
        {
            if (deadline.Reason == EndReason.VisitorDisconnected && presence.IsOnline(deadline.InteractionId))
            {
                return;
            }

            await endByTimer.Run(deadline.InteractionId, deadline.Reason);
        }
        catch (Exception exception)
        {
            // The database refused: the clock must not be lost with it.
            log.LogError(exception, "Interaction {Id} could not be ended ({Reason}); trying again", deadline.InteractionId, deadline.Reason);
            timers.Set(deadline, TimeSpan.FromSeconds(5));
        }
    }
}
