using ContactCenter.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Blazor.Admin.Campaigns;

/// <summary>The Hey Now accounts a campaign may be reached by.</summary>
public sealed class ProviderNames(IDbContextFactory<ContactDb> contexts)
{
    public async Task<IReadOnlyList<(int Id, string Name)>> Read()
    {
        await using var db = await contexts.CreateDbContextAsync();
        var rows = await db.Providers.AsNoTracking().OrderBy(provider => provider.Name).Select(provider => new { provider.Id, provider.Name }).ToListAsync();
        return [.. rows.Select(row => (row.Id, row.Name))];
    }
}
