using ContactCenter.Core.Common;

namespace ContactCenter.Core.Interactions;

public sealed partial class Interaction
{
    /// <summary>Waiting → Waiting where it was before a transfer, since it entered that queue the first time: a new entry, in front of later ones.</summary>
    /// <param name="campaignId">Whose agent passed it on.</param>
    /// <param name="queuedAt">When it entered that campaign's queue (UTC ms).</param>
    /// <param name="now">UTC ms.</param>
    public Result Return(int campaignId, long queuedAt, long now)
    {
        if (State != InteractionState.Waiting)
        {
            return Refuse("return");
        }

        var from = CampaignId;
        CampaignId = campaignId;
        NewQueueEntry(campaignId, now);
        QueuedAt = queuedAt;
        Enter(InteractionState.Waiting, now);
        Record(new InteractionQueued(QueueReason.Returned, queuedAt, Queue!.Number) { From = from });
        return Result.Done;
    }
}
