using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Journal;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Customers;

/// <summary>Messages of a customer's earlier interactions, oldest first, and those interactions by id.</summary>
public sealed record EarlierMessages(IReadOnlyList<JournalEntry> Messages, IReadOnlyDictionary<long, EarlierInteraction> Interactions, bool HasMore);

/// <summary>Reads backwards through what the customer and the centre wrote before, across the campaigns that the agent may see.</summary>
public sealed class EarlierMessagesQuery(IDbContextFactory<ContactDb> contexts, CampaignDirectory campaigns)
{
    /// <param name="actor">The agent who has the interaction or had it last.</param>
    /// <param name="interactionId">The one they serve.</param>
    /// <param name="only">Just that earlier one, which may be one with the same e-mail; null: all of the same visitor or number.</param>
    /// <param name="before">The id of the oldest message of the page before; 0 = the newest page.</param>
    /// <param name="take">At most so many, 1–200.</param>
    public async Task<Result<EarlierMessages>> Read(Actor actor, long interactionId, long? only = null, long before = 0, int take = 50)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (await db.Refuse(actor, Roles.Agent) is { } refused)
        {
            return refused;
        }

        if (await db.Interactions.AsNoTracking().FirstOrDefaultAsync(interaction => interaction.Id == interactionId && interaction.AgentId == actor.UserId) is not { } present)
        {
            return new NotFound();
        }

        take = Math.Clamp(take, 1, 200);
        var earlier = db.EarlierOf(present, verifiedOnly: only is null).VisibleTo(db, actor, campaigns.Current).Where(interaction => only == null || interaction.Id == only);
        var interactions = await earlier
            .Select(interaction => new EarlierInteraction(interaction.Id, interaction.CreatedAt, interaction.CampaignId, interaction.State, interaction.AgentId, interaction.Rating,
                interaction.VisitorId == present.VisitorId, interaction.CustomerName))
            .ToDictionaryAsync(interaction => interaction.Id);
        if (only is not null && interactions.Count == 0)
        {
            return new NotFound();
        }

        var newestFirst = await Newest(db, earlier, before, take + 1);
        return new EarlierMessages([.. newestFirst.Take(take).Reverse().Select(row => Entry(row, interactions[row.Message.InteractionId].CampaignId))], interactions, newestFirst.Count > take);
    }

    static Task<List<Row>> Newest(ContactDb db, IQueryable<Interaction> earlier, long before, int take) =>
        (from message in db.Messages.AsNoTracking()
         where earlier.Any(interaction => interaction.Id == message.InteractionId) && (before == 0 || message.Id < before)
         orderby message.Id descending
         select new Row(message, db.Files.FirstOrDefault(file => file.MessageId == message.Id), db.JournalEntries.Where(entry => entry.Sequence == message.Id).Select(entry => entry.Payload).FirstOrDefault())).Take(take).ToListAsync();

    static JournalEntry Entry(Row row, int campaignId) => new(
        row.Message.Id, row.Message.At,
        new MessageAdded(row.Message.From) { ClientId = row.Message.ClientId, Text = row.Message.Text, Kind = row.Message.Kind, File = row.File, SentAt = ConversationQuery.SentAt(row.Payload) },
        row.Message.InteractionId, campaignId, row.Message.AgentId);

    sealed record Row(Message Message, Files.StoredFile? File, string? Payload);
}
