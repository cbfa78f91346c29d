using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Providers.Sending;

/// <summary>The customer's provider has no such template, or can send none.</summary>
public sealed record TemplateUnknown() : Error("template.unknown");

/// <summary>The agent who has the interaction writes by a template that WhatsApp approved: the only way once the window of 24 hours is closed.</summary>
public sealed class SendTemplate(IUnitsOfWork units, ProviderDirectory providers)
{
    /// <summary>What may be chosen from in a conversation with that customer.</summary>
    public IReadOnlyList<MessageTemplate> TemplatesFor(ProviderContact contact) => providers.ForTemplates(contact)?.UsableTemplates ?? [];

    public Task<Result<StoredMessage>> Run(Actor actor, long interactionId, string clientId, TemplateUse use) => units.Run(unit => Send(unit, actor, interactionId, clientId, use));

    Result<StoredMessage> Send(Unit unit, Actor actor, long interactionId, string clientId, TemplateUse use)
    {
        if (unit.Refuse(actor, Roles.Agent) is { } refused)
            return refused;
        if (unit.FindHead(interactionId) is not { } head)
            return new NotFound();
        var isTheirs = head.AgentId == actor.UserId;
        if (isTheirs && unit.FindMessage(interactionId, clientId) is { } earlier)
            return new StoredMessage(earlier.Id, earlier.At, Repeated: true);
        if (!isTheirs || head.State != InteractionState.Active)
            return isTheirs && head.State.IsEnded() ? new InteractionEnded() : new NotYours();
        if (unit.Providers.ContactOf(interactionId) is not { } contact || providers.ForTemplates(contact) is not { } provider || provider.Find(use) is not { } template)
            return new TemplateUnknown();
        if (TemplateRules.CheckValues(template, use.Values) is { } invalid)
            return invalid;
        unit.Providers.UseTemplate(provider.Id, use);
        var id = unit.AddMessage(interactionId, head.CampaignId, MessageFrom.Agent, actor.UserId, clientId, TemplateRules.Fill(template, use.Values))!.Value;
        return new StoredMessage(id, unit.Now, Repeated: false);
    }
}
