using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Data;
using ContactCenter.Core.Journal;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Providers;

/// <summary>The providers, in memory; their secrets stay encrypted.</summary>
public sealed class ProviderDirectory(IDbContextFactory<ContactDb> contexts) : IJournalSubscriber
{
    Dictionary<int, Provider> byId = [];
    Dictionary<string, Provider> byKey = [];

    public IReadOnlyCollection<Provider> All => byId.Values;

    public Provider? Find(int id) => byId.GetValueOrDefault(id);

    /// <summary>By which account templates go to a customer: the one that they are known to, or the Client API's of the same account at Hey Now, since the Direct API has none. Null when there is no such.</summary>
    public Provider? ForTemplates(ProviderContact contact) => Find(contact.ProviderId) is { } own ? ForTemplates(own) : null;

    /// <summary>As the other, for whoever is written to by that account.</summary>
    public Provider? ForTemplates(Provider own) => own.Api != ProviderApi.Direct ? own
        : All.Where(other => other.Api == ProviderApi.Client && other.Channel == own.Channel && other.PlatformId == own.PlatformId).MinBy(other => other.Id);

    /// <summary>By the unguessable part of its inbound address. Hashes are compared, so the time it takes tells nothing of the key.</summary>
    public Provider? FindByKey(string key) => byKey.GetValueOrDefault(ProviderSecrets.HashOf(key));

    public void OnCommitted(IReadOnlyList<JournalEntry> entries)
    {
        if (entries.Any(entry => entry.Event is SharedSettingsChanged))
        {
            Reload();
        }
    }

    public void Reload()
    {
        using var db = contexts.CreateDbContext();
        var all = db.Providers.AsNoTracking().ToList();
        byKey = all.Where(provider => provider.InboundKeyHash is not null).ToDictionary(provider => provider.InboundKeyHash!);
        byId = all.ToDictionary(provider => provider.Id);
    }
}
