using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Journal;
using ContactCenter.Core.Users;

namespace ContactCenter.Blazor.Admin;

/// <summary>Tells open pages that the configuration changed. It hears of it after Core's own directories did.</summary>
public sealed class ConfigurationNews : IJournalSubscriber
{
    public event Action? Changed;

    public void OnCommitted(IReadOnlyList<JournalEntry> entries)
    {
        if (entries.Any(entry => entry.Event is CampaignChanged or SharedSettingsChanged or UserChanged))
            Changed?.Invoke();
    }
}
