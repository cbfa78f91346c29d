using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Interactions;

/// <summary>A supervisor who joined takes part no longer. Done also when they did not.</summary>
public sealed class StepOut(IUnitsOfWork units, CampaignDirectory campaigns)
{
    public Task<Result> Run(Actor actor, long interactionId) => units.Run<Result>(unit =>
    {
        if (Participants.WhyNot(unit, actor, interactionId, campaigns.Current) is { } refused)
        {
            return refused;
        }

        if (unit.Db.Participants.Find(interactionId, actor.UserId) is { LeftAt: null } participant)
        {
            participant.LeftAt = unit.Now;
            unit.Db.SaveChanges();
            unit.Append(new SupervisorLeft(), interactionId, unit.FindHead(interactionId)!.Value.CampaignId, actor.UserId);
        }

        return Result.Done;
    });
}
