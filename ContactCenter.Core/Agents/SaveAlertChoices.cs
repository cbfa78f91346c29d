using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Agents;

/// <summary>An agent or supervisor chooses the sounds and desktop notifications of the own console.</summary>
public sealed class SaveAlertChoices(IUnitsOfWork units)
{
    public Task<Result> Run(Actor actor, AlertChoices choices) => units.Run<Result>(unit =>
    {
        if (unit.Refuse(actor, Roles.Agent | Roles.Supervisor) is { } refused)
        {
            return refused;
        }

        if (choices.Volume is < 0 or > AlertChoices.Loudest)
        {
            return new InvalidInput("volume", "range");
        }

        if (((choices.Sounds | choices.Notifications) & ~AlertKinds.All) != 0)
        {
            return new InvalidInput("kinds", "unknown");
        }

        var row = unit.Db.AgentAlerts.Find(actor.UserId);
        if (row is null)
        {
            unit.Db.AgentAlerts.Add(row = new AgentAlerts { UserId = actor.UserId });
        }

        (row.Sounds, row.Notifications, row.Volume) = (choices.Sounds, choices.Notifications, choices.Volume);
        unit.Db.SaveChanges();
        return Result.Done;
    });
}
