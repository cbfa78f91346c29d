using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Journal;
using Microsoft.Extensions.Logging;

namespace ContactCenter.Core.Routing;

/// <summary>Brings back what nobody of the campaign that it was transferred to takes in time.</summary>
public sealed class TransferClock : IJournalSubscriber, IDisposable
{
    static readonly TimeSpan whileOffered = TimeSpan.FromSeconds(1), afterFailure = TimeSpan.FromSeconds(5);

    readonly TimerQueue<long> timers;
    readonly ReturnTransfer giveBack;
    readonly OpenTransfersQuery open;
    readonly CampaignDirectory campaigns;
    readonly TimeProvider time;
    readonly ILogger<TransferClock> log;

    public TransferClock(ReturnTransfer giveBack, OpenTransfersQuery open, CampaignDirectory campaigns, TimeProvider time, ILogger<TransferClock> log)
    {
        (this.giveBack, this.open, this.campaigns, this.time, this.log) = (giveBack, open, campaigns, time, log);
        timers = new TimerQueue<long>(time, id => _ = Fire(id));
    }

    /// <summary>After a start the clocks of open transfers run on.</summary>
    public void Rebuild()
    {
        foreach (var transfer in open.Read())
        {
            Watch(transfer.InteractionId, transfer.CampaignId, transfer.At);
        }
    }

    public void OnCommitted(IReadOnlyList<JournalEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry is { Event: InteractionQueued { Reason: QueueReason.Transferred }, InteractionId: { } transferred, CampaignId: { } campaignId })
            {
                Watch(transferred, campaignId, entry.At);
            }
            else if (entry is { Event: InteractionAnswered or InteractionFinished or InteractionMoved or TransferStayed or InteractionQueued { Reason: QueueReason.Returned }, InteractionId: { } settled })
            {
                timers.Cancel(settled);
            }
        }
    }

    public void Dispose() => timers.Dispose();

    void Watch(long id, int campaignId, long since)
    {
        var length = TimeSpan.FromSeconds((campaigns.Current.Find(campaignId) ?? new Campaign()).TransferTime);
        timers.Set(id, length - TimeSpan.FromMilliseconds(time.NowMs() - since));
    }

    async Task Fire(long id)
    {
        try
        {
            if (await giveBack.Run(id) is { IsDone: true, Value: false })
            {
                timers.Set(id, whileOffered);
            }
        }
        catch (Exception exception)
        {
            log.LogError(exception, "The transfer of interaction {Id} could not be brought back; trying again", id);
            timers.Set(id, afterFailure);
        }
    }
}
