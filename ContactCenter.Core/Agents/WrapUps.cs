using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Agents;

static class WrapUps
{
    public static void Begin(Unit unit, int agentId, Interaction ended, TimeSpan length)
    {
        var due = unit.Now + (long)length.TotalMilliseconds;
        unit.Db.WrapUps.Add(new WrapUp { AgentId = agentId, CampaignId = ended.CampaignId, InteractionId = ended.Id, StartedAt = unit.Now, DueAt = due });
        unit.Db.SaveChanges();
        unit.Append(new WrapUpStarted(due), campaignId: ended.CampaignId, agentId: agentId);
    }

    /// <summary>All that the agent wraps up is done. Nothing happens when there is nothing.</summary>
    public static void End(Unit unit, int agentId)
    {
        if (unit.Db.WrapUps.Where(wrapUp => wrapUp.AgentId == agentId && wrapUp.EndedAt == null).ExecuteUpdate(set => set.SetProperty(wrapUp => wrapUp.EndedAt, unit.Now)) > 0)
        {
            unit.Append(new WrapUpEnded(), agentId: agentId);
        }
    }
}
