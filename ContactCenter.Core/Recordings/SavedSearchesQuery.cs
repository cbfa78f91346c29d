using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Recordings;

/// <summary>The searches that the asking supervisor keeps, in the order in which they were first kept.</summary>
public sealed class SavedSearchesQuery(IDbContextFactory<ContactDb> contexts)
{
    public async Task<Result<IReadOnlyList<SavedSearch>>> Read(Actor actor, Channel channel)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (await db.Refuse(actor, Roles.Supervisor) is { } refused)
        {
            return refused;
        }

        return await db.SavedSearches.AsNoTracking().Where(search => search.UserId == actor.UserId && search.Channel == channel).OrderBy(search => search.Id).ToListAsync();
    }
}
