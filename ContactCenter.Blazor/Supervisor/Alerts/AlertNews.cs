using ContactCenter.Core.Alerts;
using ContactCenter.Core.Journal;

namespace ContactCenter.Blazor.Supervisor.Alerts;

/// <summary>Tells when an alert is raised, over or acknowledged, as soon as it is stored.</summary>
public sealed class AlertNews : IJournalSubscriber
{
    /// <summary>With the campaign; raised on any thread.</summary>
    public event Action<int>? Changed;

    public void OnCommitted(IReadOnlyList<JournalEntry> entries)
    {
        foreach (var campaignId in entries.Where(entry => entry.Event is AlertRaised or AlertCleared or AlertAcknowledged).Select(entry => entry.CampaignId).OfType<int>().Distinct())
            Changed?.Invoke(campaignId);
    }
}
