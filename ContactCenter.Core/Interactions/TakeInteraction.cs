using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Routing;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Interactions;

/// <summary>An agent takes a waiting interaction, or opens one offered to them. Of several at once one gets it; the others are told who did.</summary>
public sealed class TakeInteraction(IUnitsOfWork units, CampaignDirectory campaigns, UserDirectory users)
{
    /// <summary>The greeting's sender id: unique in the interaction, so it goes once.</summary>
    const string GreetingId = "greeting";

    public Task<Result> Run(Actor actor, long interactionId) => units.Run(unit => Take(unit, actor, interactionId));

    Result Take(Unit unit, Actor actor, long interactionId)
    {
        if (unit.Refuse(actor, Roles.Agent) is { } refused)
        {
            return refused;
        }

        if (unit.FindInteraction(interactionId) is not { } interaction || campaigns.Current.Find(interaction.CampaignId) is not { } campaign)
        {
            return new NotFound();
        }

        if (interaction is { State: InteractionState.Active } && interaction.AgentId == actor.UserId)
        {
            return Result.Done;
        }

        if (interaction.State == InteractionState.Waiting && WhyNot(unit, actor, interaction, campaign) is { } reason)
        {
            return reason;
        }

        var answered = interaction.Answer(actor.UserId, unit.Now);
        if (!answered.IsDone)
        {
            return answered.Error is AlreadyTaken taken ? taken with { Agent = users.NameOf(taken.AgentId) } : answered;
        }

        unit.Save(interaction);
        Greet(unit, interaction, campaign);
        return Result.Done;
    }

    /// <summary>For those that agents pick themselves; the other strategies offer, and only what is offered can be opened.</summary>
    Error? WhyNot(Unit unit, Actor actor, Interaction interaction, Campaign campaign)
    {
        if (!campaigns.Current.IsMember(campaign.Id, actor.UserId))
        {
            return new NotFound();
        }

        if (!campaign.Strategy.IsPicked())
        {
            return new NotEligible("assigned");
        }

        if (unit.WhyNot(actor.UserId, campaign.Id) is { } reason)
        {
            return reason;
        }

        return campaign.Strategy == Strategy.Ringall && unit.FirstWaiting(campaign.Id) != interaction.Id ? new NotEligible("oldest-first") : null;
    }

    static void Greet(Unit unit, Interaction interaction, Campaign campaign)
    {
        var text = campaign.Texts.AgentGreeting.In(interaction.Language, campaign.DefaultLanguage);
        if (interaction.Channel == Channel.Webchat && text.Length > 0 && unit.FindMessage(interaction.Id, GreetingId) is null)
        {
            unit.AddMessage(interaction.Id, interaction.CampaignId, MessageFrom.Agent, interaction.AgentId, GreetingId, text);
        }
    }
}
