using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Erasing;

/// <summary>An administrator of group All does not wait for the quiet hour: what erasures left in the database's file is overwritten now. No message is stored meanwhile.</summary>
public sealed class CleanNow(IUnitsOfWork units, ErasureCleaning cleaning, ErasureRun run)
{
    public async Task<Result> Run(Actor actor)
    {
        var audited = await units.Run<Result>(unit =>
        {
            if (unit.RefuseErasure(actor) is { } refused)
            {
                return refused;
            }

            unit.Audit(actor.UserId, "erasure.clean-now");
            return Result.Done;
        });
        if (audited.IsDone)
        {
            cleaning.Ask();
            run.Wake();
        }

        return audited;
    }
}
