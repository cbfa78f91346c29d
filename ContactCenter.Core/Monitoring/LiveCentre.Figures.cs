using ContactCenter.Core.Agents;
using ContactCenter.Core.Figures;
using ContactCenter.Core.Journal;

namespace ContactCenter.Core.Monitoring;

/// <summary>The day's figures, counted along with what is alive.</summary>
public sealed partial class LiveCentre
{
    /// <summary>A new quarter hour of the day.</summary>
    internal void TurnQuarter()
    {
        lock (gate)
        {
            book.Turn();
            Publish(false);
        }
    }

    /// <summary>A campaign's figures of its present day; null when there is no such campaign.</summary>
    public DayFigures? FiguresOf(int campaignId)
    {
        lock (gate)
        {
            return book.Find(campaignId);
        }
    }

    void Count(JournalEntry entry, int? before, int? after)
    {
        if (entry.Event is Campaigns.CampaignChanged)
        {
            book.Configure(entry.CampaignId);
        }

        book.Apply(entry);
        Follow(before, entry.At);
        if (after != before)
        {
            Follow(after, entry.At);
        }
    }

    void Follow(int? agentId, long at)
    {
        if (agentId is { } id)
        {
            book.Follow(id, state.Agents.GetValueOrDefault(id)?.State ?? AgentState.Offline, at);
        }
    }
}
