using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Journal;
using ContactCenter.Core.Monitoring;
using Microsoft.Extensions.Logging;

namespace ContactCenter.Core.Routing;

/// <summary>Takes back what an agent does not open in time.</summary>
public sealed class OfferClock : IJournalSubscriber, IDisposable
{
    readonly TimerQueue<long> timers;
    readonly LiveCentre centre;
    readonly WithdrawOffer withdraw;
    readonly CampaignDirectory campaigns;
    readonly TimeProvider time;
    readonly ILogger<OfferClock> log;

    public OfferClock(LiveCentre centre, WithdrawOffer withdraw, CampaignDirectory campaigns, TimeProvider time, ILogger<OfferClock> log)
    {
        (this.centre, this.withdraw, this.campaigns, this.time, this.log) = (centre, withdraw, campaigns, time, log);
        timers = new TimerQueue<long>(time, id => _ = Fire(id));
    }

    /// <summary>After a start the clocks of open offers run on.</summary>
    public void Rebuild()
    {
        foreach (var interaction in centre.Open().Where(interaction => interaction.State == InteractionState.Offered))
        {
            Watch(interaction, isTransfer: true);
        }
    }

    public void OnCommitted(IReadOnlyList<JournalEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry is { Event: InteractionOffered or InteractionTransferred, InteractionId: { } offered } && centre.FindInteraction(offered) is { State: InteractionState.Offered } interaction)
            {
                Watch(interaction, entry.Event is InteractionTransferred);
            }
            else if (entry is { Event: InteractionAnswered or InteractionQueued or InteractionFinished, InteractionId: { } settled } && centre.FindInteraction(settled)?.State != InteractionState.Offered)
            {
                timers.Cancel(settled);
            }
        }
    }

    public void Dispose() => timers.Dispose();

    void Watch(LiveInteraction interaction, bool isTransfer)
    {
        var campaign = campaigns.Current.Find(interaction.CampaignId) ?? new Campaign();
        var length = TimeSpan.FromSeconds(isTransfer ? campaign.TransferTime : campaign.OfferTime);
        timers.Set(interaction.Id, length - TimeSpan.FromMilliseconds(time.NowMs() - interaction.StateSince));
    }

    async Task Fire(long id)
    {
        try
        {
            if (centre.FindInteraction(id) is { State: InteractionState.Offered, AgentId: { } agentId } interaction)
            {
                await withdraw.Run(id, agentId, interaction.StateSince);
            }
        }
        catch (Exception exception)
        {
            log.LogError(exception, "The offer of interaction {Id} could not be taken back; trying again", id);
            timers.Set(id, TimeSpan.FromSeconds(5));
        }
    }
}
