using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Erasing;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Customers;

/// <summary>The agent who has the interaction, or had it last, corrects what is known of its customer.</summary>
public sealed class DescribeCustomer(IUnitsOfWork units)
{
    static readonly ContactRules rules = new();

    public Task<Result> Run(Actor actor, long interactionId, ContactDetails details) => units.Run<Result>(unit =>
    {
        if (unit.RefuseOwn(actor, interactionId, out var interaction) is { } refused)
        {
            return refused;
        }

        if (rules.Check(details) is { } invalid)
        {
            return invalid;
        }

        if (interaction.Describe(details.Trimmed()))
        {
            unit.Save(interaction);
        }

        return Result.Done;
    });
}

static class OwnInteractions
{
    /// <summary>Null and the interaction, if that agent has it or had it last.</summary>
    public static Error? RefuseOwn(this Unit unit, Actor actor, long interactionId, out Interaction interaction)
    {
        interaction = null!;
        if (unit.Refuse(actor, Roles.Agent) is { } refused)
        {
            return refused;
        }

        if (unit.FindInteraction(interactionId) is not { } found || found.AgentId != actor.UserId || !(found.State == InteractionState.Active || found.State.IsEnded()))
        {
            return new NotYours();
        }

        interaction = found;
        return unit.RefuseErased(interactionId);
    }
}
