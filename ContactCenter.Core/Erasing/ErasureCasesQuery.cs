using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Erasing;

/// <param name="Erased">Conversations that are through, of those that the case has taken so far.</param>
public sealed record ErasureProgress(ErasureCase Case, int Erased, int Total);

/// <summary>Past and present erasures, for administrators of group All. They hold nothing of those who were erased.</summary>
public sealed class ErasureCasesQuery(IDbContextFactory<ContactDb> contexts)
{
    public const int Most = 100;

    /// <summary>The newest first, at most <see cref="Most"/>.</summary>
    public async Task<Result<IReadOnlyList<ErasureProgress>>> Read(Actor actor)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (await db.RefuseErasure(actor) is { } refused)
        {
            return refused;
        }

        var cases = await db.ErasureCases.AsNoTracking().OrderByDescending(found => found.Id).Take(Most).ToListAsync();
        var open = cases.Where(found => found.State < ErasureState.Cleaning).Select(found => found.Id).ToList();
        var counts = await db.ErasedInteractions.Where(item => open.Contains(item.CaseId)).GroupBy(item => item.CaseId)
            .Select(items => new { Id = items.Key, Total = items.Count(), Erased = items.Count(item => item.ErasedAt != null) }).ToDictionaryAsync(count => count.Id);
        return new Result<IReadOnlyList<ErasureProgress>>([.. cases.Select(found => counts.TryGetValue(found.Id, out var count)
            ? new ErasureProgress(found, count.Erased, count.Total) : new ErasureProgress(found, found.Interactions, found.Interactions))]);
    }

    /// <summary>One whose conversations are gone, for its certificate.</summary>
    public async Task<Result<ErasureCase>> Find(Actor actor, string publicId)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (await db.RefuseErasure(actor) is { } refused)
        {
            return refused;
        }

        return await db.ErasureCases.AsNoTracking().FirstOrDefaultAsync(found => found.PublicId == publicId && found.State >= ErasureState.Cleaning) is { } done ? done : new NotFound();
    }
}
