using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Erasing;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Interactions;

/// <summary>The agent who had an interaction last says how it went, or says it anew: the visitor or a timer ended it, or it was chosen wrongly.</summary>
public sealed class SetDisposition(IUnitsOfWork units, CampaignDirectory campaigns)
{
    public Task<Result> Run(Actor actor, long interactionId, Closing closing) =>
        Closures.WhyNot(closing) is { } invalid ? Task.FromResult<Result>(invalid) : units.Run(unit => Set(unit, actor, interactionId, closing));

    Result Set(Unit unit, Actor actor, long interactionId, Closing closing)
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

        if (!interaction.State.IsEnded())
        {
            return new InteractionStillOpen();
        }

        if (unit.RefuseErased(interactionId) is { } erased)
        {
            return erased;
        }

        var campaign = campaigns.Current.Find(interaction.CampaignId);
        if (Closures.WhyNot(closing, campaign) is { } reason)
        {
            return reason;
        }

        Closures.Keep(unit, interaction, actor.UserId, closing, campaign);
        return Result.Done;
    }
}
