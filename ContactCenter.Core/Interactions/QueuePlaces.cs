using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Journal;
using ContactCenter.Core.Monitoring;
using ContactCenter.Core.Routing;

namespace ContactCenter.Core.Interactions;

/// <summary>Tells those who wait, and have their chat open, when their place in the queue or the wait that they must expect changes.</summary>
public sealed class QueuePlaces(LiveCentre centre, ConversationFeed feed, CampaignDirectory campaigns, WaitForecast forecast) : IJournalSubscriber
{
    readonly Dictionary<long, (int Place, int? Minutes)> told = [];

    public QueuePlace? Of(LiveInteraction interaction)
    {
        var index = interaction.State.IsQueued() ? centre.QueueOf(interaction.CampaignId).FindIndex(other => other.Id == interaction.Id) : -1;
        return index < 0 ? null : new QueuePlace(index + 1, Forecast(interaction.CampaignId)(index + 1));
    }

    public void OnCommitted(IReadOnlyList<JournalEntry> entries)
    {
        foreach (var entry in entries.Where(entry => entry.Event is InteractionFinished or InteractionAnswered))
        {
            told.Remove(entry.InteractionId!.Value);
        }

        foreach (var campaignId in entries.SelectMany(Concerned).Distinct())
        {
            Tell(campaignId);
        }
    }

    IEnumerable<int> Concerned(JournalEntry entry) => entry.Event switch
    {
        InteractionMoved { From: { } from } => [from, entry.CampaignId!.Value],
        InteractionQueued { From: { } from } => [from, entry.CampaignId!.Value],
        InteractionQueued or InteractionAnswered or InteractionFinished or PriorityRaised or InteractionTransferred or InteractionMoved => [entry.CampaignId!.Value],
        SessionStarted or SessionEnded or BreakStarted or BreakEnded => campaigns.Current.OfMember(entry.AgentId!.Value).Select(campaign => campaign.Id),
        _ => [],
    };

    Func<int, int?> Forecast(int campaignId) => campaigns.Current.Find(campaignId) is { } campaign ? forecast.For(campaign) : _ => null;

    void Tell(int campaignId)
    {
        var queue = centre.QueueOf(campaignId);
        if (queue.Count == 0)
        {
            return;
        }

        var (place, expected) = (0, Forecast(campaignId));
        foreach (var interaction in queue)
        {
            place++;
            var seconds = expected(place);
            // In minutes, as it is shown: a second more or less is no news.
            var now = (place, seconds is { } known ? (int?)Math.Round(known / 60.0) : null);
            if (!told.TryGetValue(interaction.Id, out var before) || before != now)
            {
                told[interaction.Id] = now;
                feed.Send(interaction.Id, new QueuePlace(place, seconds));
            }
        }
    }
}
