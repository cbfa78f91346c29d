using System.Globalization;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Agents;

/// <summary>
/// A supervisor ends the log-in of an agent of the campaigns they see. The agent's consoles close at once and ask to log in again; what the agent had goes
/// back to its queues, in front. Of two supervisors at once the second is told <see cref="AgentOffline"/>. In the audit.
/// </summary>
public sealed class LogOutAgent(IUnitsOfWork units, CampaignDirectory campaigns)
{
    public const int LongestReason = 200;

    /// <param name="actor">Who asks.</param>
    /// <param name="agentId">Whom.</param>
    /// <param name="reason">For the agent, whom the log-in page tells it, and for the audit; at most <see cref="LongestReason"/> characters.</param>
    public Task<Result> Run(Actor actor, int agentId, string? reason = null) => units.Run<Result>(unit =>
    {
        if (unit.Refuse(actor, Roles.Supervisor) is { } refused)
        {
            return refused;
        }

        if (InputRules.Check(reason, LongestReason, required: false) is { } complaint)
        {
            return new InvalidInput("reason", complaint);
        }

        if (!campaigns.Current.SeesAgent(actor, agentId))
        {
            return new NotFound();
        }

        if (unit.Db.AgentSessions.FirstOrDefault(session => session.UserId == agentId && session.EndedAt == null) is not { } session)
        {
            return new AgentOffline();
        }

        session.EndWords = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim();
        Sessions.Close(unit, session, SessionEnd.LoggedOutBySupervisor);
        unit.Audit(actor.UserId, "agent.logged-out", agentId.ToString(CultureInfo.InvariantCulture), session.EndWords);
        return Result.Done;
    });
}
