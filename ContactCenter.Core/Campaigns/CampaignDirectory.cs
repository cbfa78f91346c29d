using ContactCenter.Core.Data;
using ContactCenter.Core.Journal;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Campaigns;

/// <summary>All campaigns, breaks, quality forms and shared canned responses in memory. Only what changed is read again. Never change what it hands out.</summary>
public sealed class CampaignDirectory(IDbContextFactory<ContactDb> contexts) : IJournalSubscriber
{
    public CampaignSet Current { get; private set; } = CampaignSet.Empty;

    public void OnCommitted(IReadOnlyList<JournalEntry> entries)
    {
        if (!entries.Any(entry => entry.Event is CampaignChanged or SharedSettingsChanged))
        {
            return;
        }

        var changed = entries.Where(entry => entry.Event is CampaignChanged).Select(entry => entry.CampaignId).ToHashSet();
        if (changed.Contains(null))
        {
            Reload();
            return;
        }

        using var db = contexts.CreateDbContext();
        if (changed.Count > 0)
        {
            var ids = changed.OfType<int>().ToList();
            Current = Current with
            {
                Campaigns = [.. Current.Campaigns.Where(campaign => !ids.Contains(campaign.Id)), .. Campaigns(db).Where(campaign => ids.Contains(campaign.Id))],
            };
        }

        if (entries.Any(entry => entry.Event is SharedSettingsChanged))
        {
            Current = Shared(db);
        }
    }

    public void Reload()
    {
        using var db = contexts.CreateDbContext();
        Current = Shared(db) with { Campaigns = Campaigns(db).ToList() };
    }

    /// <summary>For tests: what memory knew a moment ago.</summary>
    internal void Show(CampaignSet set) => Current = set;

    static IQueryable<Campaign> Campaigns(ContactDb db) =>
        db.Campaigns.AsNoTracking().AsSplitQuery().Include(campaign => campaign.Members).Include(campaign => campaign.CannedResponses);

    CampaignSet Shared(ContactDb db) => Current with
    {
        AllBreaks = db.Breaks.AsNoTracking().OrderBy(pause => pause.Position).ThenBy(pause => pause.Id).ToList(),
        QualityForms = db.QualityForms.AsNoTracking().Where(form => form.DeletedAt == null).ToList(),
        SharedResponses = db.CannedResponses.AsNoTracking().Where(response => response.CampaignId == null).ToList(),
    };
}
