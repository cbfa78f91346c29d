using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Providers.Outbound;

/// <summary>A message that somebody wrote first, and how far it came.</summary>
/// <param name="IsPhone">The number is one, and no id of another kind.</param>
public sealed record OutboundSent(long InteractionId, long MessageId, long At, int CampaignId, string Number, bool IsPhone, string Text, Delivery Delivery);

/// <summary>What an agent wrote first themselves, newest first.</summary>
public sealed class OwnOutboundQuery(IDbContextFactory<ContactDb> contexts)
{
    public const int Most = 50;

    /// <param name="actor">Whose.</param>
    /// <param name="before">Older than that interaction.</param>
    public async Task<Result<IReadOnlyList<OutboundSent>>> Read(Actor actor, long before = long.MaxValue)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (await db.Refuse(actor, Roles.Agent) is { } refused)
            return refused;
        var own = db.Interactions.AsNoTracking().Where(interaction => interaction.Direction == Direction.Outbound && interaction.AgentId == actor.UserId && interaction.Id < before)
            .OrderByDescending(interaction => interaction.Id).Take(Most);
        return new Result<IReadOnlyList<OutboundSent>>(await (
            from interaction in own
            join thread in db.ProviderThreads on interaction.Id equals thread.InteractionId
            join contact in db.ProviderContacts on thread.ContactId equals contact.Id
            join sent in db.ProviderMessages on interaction.Id equals sent.InteractionId
            join message in db.Messages on sent.MessageId equals message.Id
            orderby interaction.Id descending
            select new OutboundSent(interaction.Id, message.Id, message.At, interaction.CampaignId, contact.ClientId, interaction.CustomerPhone == contact.ClientId, message.Text, new Delivery(sent.Status, sent.Code, sent.Reason))).ToListAsync());
    }
}
