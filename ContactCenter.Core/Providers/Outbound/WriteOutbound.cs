using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;

namespace ContactCenter.Core.Providers.Outbound;

/// <param name="Interaction">Made for it alone, and ended at once.</param>
public readonly record struct SentOutbound(long Interaction, long Message, bool Repeated);

/// <summary>Stores a message that is written first, with its interaction and its place in the outbox, all in the caller's unit.</summary>
static class WriteOutbound
{
    /// <param name="unit">In which.</param>
    /// <param name="way">Campaign and account.</param>
    /// <param name="agentId">Who writes.</param>
    /// <param name="requestId">The sender's own: the same is stored once.</param>
    /// <param name="clientId">The customer, at the provider.</param>
    /// <param name="message">Checked.</param>
    public static SentOutbound Run(Unit unit, OutboundWay way, int agentId, string requestId, string clientId, OutboundMessage message)
    {
        var (campaign, provider) = way;
        var contact = unit.Providers.Contact(provider.Id, new ProviderAddress(WireChannels.Of(provider), provider.PlatformId, clientId));
        var visitor = WireChannels.VisitorOf(contact.Address);
        var (phone, notes) = unit.FindContact(visitor);
        var customer = new Customer("", null, null, null, null) { Phone = phone ?? (WireChannels.HasWindow(contact.Channel) ? clientId : null), Notes = notes };
        var interaction = Interaction.Begin(new InteractionStart(requestId, Channel.HeyNow, Direction.Outbound, campaign.Id, visitor, campaign.DefaultLanguage, customer), unit.Now);
        unit.Save(interaction);
        unit.Providers.Hold(interaction.Id, contact, inbound: false);
        if (message.Template is { } use)
        {
            unit.Providers.UseTemplate(provider.Id, use);
        }

        var id = unit.AddMessage(interaction.Id, campaign.Id, MessageFrom.Agent, agentId, requestId, OutboundRules.WordsOf(message, provider))!.Value;
        interaction.EndOneShot(agentId, unit.Now);
        unit.Save(interaction);
        return new SentOutbound(interaction.Id, id, Repeated: false);
    }
}
