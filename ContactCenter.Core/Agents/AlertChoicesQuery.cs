using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Agents;

/// <summary>How the asking agent or supervisor wants to be called.</summary>
public sealed class AlertChoicesQuery(IDbContextFactory<ContactDb> contexts)
{
    public async Task<Result<AlertChoices>> Read(Actor actor)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (await db.Refuse(actor, Roles.Agent | Roles.Supervisor) is { } refused)
        {
            return refused;
        }

        return await db.AgentAlerts.AsNoTracking().FirstOrDefaultAsync(row => row.UserId == actor.UserId) is { } row
            ? new AlertChoices(row.Sounds, row.Notifications, row.Volume)
            : AlertChoices.Default;
    }
}
