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
            Current = Current with { Campaigns = [.. Current.Campaigns.Where(campaign => !changed.Contains(campaign.Id)), .. Campaigns(db, [.. changed.OfType<int>()])] };
        }

        if (entries.Any(entry => entry.Event is SharedSettingsChanged))
        {
            Current = Shared(db);
        }
    }

    public void Reload()
    {
        using var db = contexts.CreateDbContext();
        Current = Shared(db) with { Campaigns = Campaigns(db, [.. db.Campaigns.Select(campaign => campaign.Id)]) };
    }

    /// <summary>For tests: what memory knew a moment ago.</summary>
    internal void Show(CampaignSet set) => Current = set;

    static List<Campaign> Campaigns(ContactDb db, List<int> ids)
    {
        var members = MemberRows.Of(db, ids);
        var responses = db.CannedResponses.AsNoTracking().Where(response => response.CampaignId != null && ids.Contains(response.CampaignId.Value)).AsEnumerable().ToLookup(response => response.CampaignId);
        var campaigns = db.Campaigns.AsNoTracking().Where(campaign => ids.Contains(campaign.Id)).ToList();
        foreach (var campaign in campaigns)
        {
            (campaign.Members, campaign.CannedResponses) = (members.GetValueOrDefault(campaign.Id, []), [.. responses[campaign.Id]]);
        }

        return campaigns;
    }

    CampaignSet Shared(ContactDb db) => Current with
    {
        AllBreaks = db.Breaks.AsNoTracking().OrderBy(pause => pause.Position).ThenBy(pause => pause.Id).ToList(),
        QualityForms = db.QualityForms.AsNoTracking().Where(form => form.DeletedAt == null).ToList(),
        SharedResponses = db.CannedResponses.AsNoTracking().Where(response => response.CampaignId == null).ToList(),
    };
}
