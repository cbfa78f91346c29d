using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Configuration;

/// <summary>The whole configuration as one JSON text, without secrets. For administrators of group All; each export is in the audit.</summary>
public sealed class ExportConfiguration(IUnitsOfWork units, IDbContextFactory<ContactDb> contexts)
{
    public async Task<Result<string>> Run(Actor actor)
    {
        var allowed = await units.Run<Result>(unit =>
        {
            if (unit.Refuse(actor, Roles.Administrator) is { } refused)
                return refused;
            if (!actor.IsOfAll)
                return new NotAllowed();
            unit.Audit(actor.UserId, "configuration.exported");
            return Result.Done;
        });
        if (!allowed.IsDone)
            return allowed.Error;
        await using var db = await contexts.CreateDbContextAsync();
        return ConfigurationSnapshot.Of(db).Write();
    }
}
