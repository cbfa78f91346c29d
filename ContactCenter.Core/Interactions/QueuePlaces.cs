using ContactCenter.Core.Journal;
using ContactCenter.Core.Monitoring;

namespace ContactCenter.Core.Interactions;

/// <summary>Tells those who wait, and have their chat open, when their place in the queue changes.</summary>
public sealed class QueuePlaces(LiveCentre centre, ConversationFeed feed) : IJournalSubscriber
{
    readonly Dictionary<long, int> told = [];

    public QueuePlace? Of(LiveInteraction interaction)
    {
        var index = interaction.State.IsQueued() ? centre.QueueOf(interaction.CampaignId).FindIndex(other => other.Id == interaction.Id) : -1;
        return index < 0 ? null : new QueuePlace(index + 1, null);
    }

    public void OnCommitted(IReadOnlyList<JournalEntry> entries)
    {
        foreach (var entry in entries.Where(entry => entry.Event is InteractionFinished or InteractionAnswered))
        {
            told.Remove(entry.InteractionId!.Value);
        }

        foreach (var campaignId in entries.Where(ChangesQueue).Select(entry => entry.CampaignId!.Value).Distinct())
        {
            Tell(campaignId);
        }
    }

    static bool ChangesQueue(JournalEntry entry) =>
        entry is { InteractionId: not null, CampaignId: not null, Event: InteractionQueued or InteractionAnswered or InteractionFinished or PriorityRaised or InteractionTransferred or InteractionMoved };

    void Tell(int campaignId)
    {
        var place = 0;
        foreach (var interaction in centre.QueueOf(campaignId))
        {
            place++;
            if (told.GetValueOrDefault(interaction.Id) != place)
            {
                told[interaction.Id] = place;
                feed.Send(interaction.Id, new QueuePlace(place, null));
            }
        }
    }
}
