using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;

namespace ContactCenter.Core.Agents;

/// <summary>Nobody's chat is left behind: what an agent has goes back to its queues, with its original time, so in front; its visitors are told.</summary>
public sealed class GiveBack(IUnitsOfWork units, AgentPresence presence)
{
    /// <summary>For an agent whose pages gave no sign of life for too long. Nothing happens when they came back meanwhile.</summary>
    public Task<Result> Run(int agentId) => units.Run<Result>(unit =>
    {
        if (presence.IsGone(agentId))
        {
            All(unit, agentId, QueueReason.AgentUnreachable);
        }

        return Result.Done;
    });

    internal static void All(Unit unit, int agentId, QueueReason reason)
    {
        foreach (var id in unit.ServedBy(agentId))
        {
            One(unit, unit.FindInteraction(id)!, reason);
        }
    }

    internal static void One(Unit unit, Interaction interaction, QueueReason reason)
    {
        if (interaction.State == InteractionState.Offered)
        {
            _ = interaction.Withdraw(reason, unit.Now);
            unit.Save(interaction);
            return;
        }

        _ = interaction.Requeue(reason, unit.Now);
        unit.Save(interaction);
        VisitorNews.BackInQueue(unit, interaction);
    }
}
