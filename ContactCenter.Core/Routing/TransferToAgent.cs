using ContactCenter.Core.Agents;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Routing;

/// <summary>The agent who has it offers it to another member of its campaign who may have it by the campaign's strategy. Not opened in time, it returns (<see cref="WithdrawOffer"/>).</summary>
public sealed class TransferToAgent(IUnitsOfWork units, AgentPresence presence)
{
    public Task<Result> Run(Actor actor, long interactionId, int agentId, string? note) =>
        InputRules.Check(note, InputRules.Text, required: false) is not null
            ? Task.FromResult<Result>(new InvalidInput("note", "too-long"))
            : units.Run(unit => Transfer(unit, actor, interactionId, agentId, note));

    Result Transfer(Unit unit, Actor actor, long interactionId, int agentId, string? note)
    {
        if (Transfers.Find(unit, actor, interactionId) is var found && !found.IsDone)
        {
            return found.Error;
        }

        var interaction = found.Value;
        if (agentId == actor.UserId)
        {
            return new TransferToSame();
        }

        var reason = unit.StandingOf(agentId, interaction.CampaignId).WhyNot(agentId) ?? (presence.IsReachable(agentId) ? null : Rejection.Unreachable);
        if (reason is { } refused)
        {
            return refused == Rejection.NotAMember ? new TransferTargetUnknown() : new TransferTargetRefused(refused);
        }

        var transferred = interaction.TransferToAgent(agentId, unit.Now);
        return transferred.IsDone ? Transfers.Keep(unit, interaction, actor.UserId, agentId, note) : transferred;
    }
}
