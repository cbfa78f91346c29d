using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Interactions;

/// <summary>Read marks of both sides. They only move forward.</summary>
public sealed class MarkRead(IUnitsOfWork units)
{
    /// <summary>The agent who has it has seen everything up to that message. Nobody else's look marks anything.</summary>
    public Task<Result> ByAgent(Actor actor, long interactionId, long sequence) => units.Run(unit =>
    {
        if (unit.Refuse(actor, Roles.Agent) is { } refused)
        {
            return refused;
        }

        if (unit.FindInteraction(interactionId) is not { } interaction || interaction.AgentId != actor.UserId)
        {
            return new NotYours();
        }

        if (interaction.State == InteractionState.Active && interaction.MarkAgentRead(sequence, unit.CountUnread(interactionId, sequence)))
        {
            unit.Save(interaction);
        }

        return Result.Done;
    });

    /// <summary>The customer's browser has received and shown everything up to these messages.</summary>
    public Task<Result> ByCustomer(long interactionId, long delivered, long read) => units.Run(unit =>
    {
        if (unit.FindInteraction(interactionId) is not { } interaction)
        {
            return new NotFound();
        }

        if (interaction.MarkCustomerRead(delivered, read))
        {
            unit.Save(interaction);
        }

        return Result.Done;
    });
}
