using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Interactions;

/// <summary>The agent who has it ends it, and says how it went; where the campaign asks for a disposition, not without one.</summary>
public sealed class EndInteraction(IUnitsOfWork units, CampaignDirectory campaigns)
{
    public Task<Result> Run(Actor actor, long interactionId, Closing? closing = null)
    {
        var said = closing ?? new Closing(null, null);
        return Closures.WhyNot(said) is { } invalid ? Task.FromResult<Result>(invalid) : units.Run(unit => End(unit, actor, interactionId, said));
    }

    Result End(Unit unit, Actor actor, long interactionId, Closing closing)
    {
        if (unit.Refuse(actor, Roles.Agent) is { } refused)
        {
            return refused;
        }

        if (unit.FindInteraction(interactionId) is not { } interaction)
        {
            return new NotFound();
        }

        if (interaction.AgentId != actor.UserId)
        {
            return new NotYours();
        }

        var campaign = campaigns.Current.Find(interaction.CampaignId);
        if (interaction.State == InteractionState.Active && Closures.WhyNot(closing, campaign) is { } reason)
        {
            return reason;
        }

        var ended = Endings.End(unit, interaction, EndReason.AgentEnded, campaigns);
        if (ended.IsDone)
        {
            Closures.Keep(unit, interaction, actor.UserId, closing, campaign);
        }

        return ended;
    }
}
