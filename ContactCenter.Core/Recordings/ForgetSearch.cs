using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Recordings;

/// <summary>A supervisor does not keep one of their searches any longer.</summary>
public sealed class ForgetSearch(IUnitsOfWork units)
{
    public Task<Result> Run(Actor actor, int searchId) => units.Run<Result>(unit =>
    {
        if (unit.Refuse(actor, Roles.Supervisor) is { } refused)
        {
            return refused;
        }

        if (unit.Db.SavedSearches.FirstOrDefault(search => search.Id == searchId && search.UserId == actor.UserId) is not { } search)
        {
            return new NotFound();
        }

        unit.Db.SavedSearches.Remove(search);
        unit.Db.SaveChanges();
        return Result.Done;
    });
}
