using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Journal;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Interactions;

/// <summary>An interaction with all that happened in it, oldest first; messages are the entries whose event is <see cref="MessageAdded"/>.</summary>
public sealed record Conversation(Interaction Interaction, IReadOnlyList<JournalEntry> Entries)
{
    public long LastSequence => Entries.Count > 0 ? Entries[^1].Sequence : 0;
}

/// <summary>Reads conversations. Every method that takes an actor decides what they may see; the others serve callers that have proved their right (a visitor's token).</summary>
public sealed class ConversationQuery(IDbContextFactory<ContactDb> contexts, CampaignDirectory campaigns)
{
    /// <summary>For the console. An agent sees what waits in their campaigns and what they serve or served; a supervisor the campaigns of their group.</summary>
    public async Task<Result<Conversation>> Read(Actor actor, long interactionId)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (!await db.AgentSessions.AnyAsync(session => session.PublicId == actor.SessionId && session.UserId == actor.UserId && session.EndedAt == null))
        {
            return new SessionOver();
        }

        if (await Load(db, interactionId) is not { } conversation || !await MaySee(db, actor, conversation.Interaction))
        {
            return new NotFound();
        }

        return conversation;
    }

    /// <summary>For the visitor whose token names this interaction.</summary>
    public async Task<Conversation?> Read(long interactionId)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await Load(db, interactionId);
    }

    /// <summary>What was journaled of it after that sequence.</summary>
    public async Task<IReadOnlyList<JournalEntry>> ReadAfter(long interactionId, long sequence)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await Entries(db, interactionId, sequence);
    }

    async Task<bool> MaySee(ContactDb db, Actor actor, Interaction interaction)
    {
        var campaign = campaigns.Current.Find(interaction.CampaignId);
        if (actor.Is(Roles.Supervisor) && campaign is not null && actor.SeesGroup(campaign.SecurityGroupId))
        {
            return true;
        }

        return actor.Is(Roles.Agent) && (
            interaction.AgentId == actor.UserId
            || (interaction.State == InteractionState.Waiting && campaigns.Current.IsMember(interaction.CampaignId, actor.UserId))
            || await db.Legs.AnyAsync(leg => leg.InteractionId == interaction.Id && leg.AgentId == actor.UserId));
    }

    static async Task<Conversation?> Load(ContactDb db, long id)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        var interaction = await db.Interactions.AsNoTracking().FirstOrDefaultAsync(interaction => interaction.Id == id);
        return interaction is null ? null : new Conversation(interaction, await Entries(db, id, 0));
    }

    static async Task<IReadOnlyList<JournalEntry>> Entries(ContactDb db, long id, long after)
    {
        var rows = await (
            from row in db.JournalEntries.AsNoTracking()
            where row.InteractionId == id && row.Sequence > after
            join message in db.Messages.AsNoTracking() on row.Sequence equals message.Id into messages
            from message in messages.DefaultIfEmpty()
            orderby row.Sequence
            select new { row, ClientId = message == null ? null : message.ClientId, Text = message == null ? null : message.Text, From = message == null ? 0 : (int)message.From })
            .ToListAsync();
        return [.. rows.Select(item => new JournalEntry(
            item.row.Sequence, item.row.At,
            item.row.Type == JournalEventTypes.MessageAdded
                ? new MessageAdded((MessageFrom)item.From) { ClientId = item.ClientId ?? "", Text = item.Text ?? "" }
                : JournalEventTypes.Read(item.row.Type, item.row.Payload),
            item.row.InteractionId, item.row.CampaignId, item.row.AgentId))];
    }
}
