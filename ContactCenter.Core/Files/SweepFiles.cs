using ContactCenter.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Files;

/// <summary>Removes bytes without a message: of uploads that a crash broke off, and of messages that were erased.</summary>
public sealed class SweepFiles(FileStore store, IDbContextFactory<ContactDb> contexts, TimeProvider time)
{
    /// <summary>No upload takes longer.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromHours(1);

    const int AtOnce = 500;

    /// <summary>How many were removed.</summary>
    public async Task<int> Run(CancellationToken stop = default)
    {
        var removed = 0;
        await using var db = await contexts.CreateDbContextAsync(stop);
        foreach (var ids in store.Older(time.GetUtcNow() - Grace).Chunk(AtOnce))
        {
            var known = (await db.Files.Where(file => ids.Contains(file.PublicId)).Select(file => file.PublicId).ToListAsync(stop)).ToHashSet();
            foreach (var id in ids.Where(id => !known.Contains(id)))
            {
                store.Drop(id);
                removed++;
            }
        }

        return removed;
    }
}
