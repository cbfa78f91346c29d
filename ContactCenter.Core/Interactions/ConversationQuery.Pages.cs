using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Interactions;

/// <summary>A long conversation by pages, from its end. Who may read is decided as for the whole.</summary>
public sealed partial class ConversationQuery
{
    /// <summary>The end of it.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="interactionId">Of which.</param>
    /// <param name="messages">How many of the newest messages, with what happened between them.</param>
    /// <param name="since">Instead: all after that sequence, for a reader who has begun there.</param>
    public async Task<Result<Conversation>> ReadNewest(Actor actor, long interactionId, int messages, long? since = null)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (await db.Refuse(actor, Roles.Agent | Roles.Supervisor) is { } refused)
        {
            return refused;
        }

        await using var transaction = await db.Database.BeginTransactionAsync();
        var interaction = await db.Interactions.AsNoTracking().FirstOrDefaultAsync(interaction => interaction.Id == interactionId);
        if (interaction is null || !await MaySee(db, actor, interaction))
        {
            return new NotFound();
        }

        var begin = since ?? await BeginOf(db, interactionId, long.MaxValue, messages);
        var conversation = new Conversation(interaction, await ConversationDetails.Complete(db, interactionId, await Entries(db, interactionId, begin), Hears(actor, interaction))) { Since = begin };
        return await WithContact(db, begin == 0 ? conversation : await WithWhatStandsBefore(db, conversation));
    }

    /// <summary>The page that ends with the entry of that sequence.</summary>
    public async Task<Result<Conversation>> ReadUpTo(Actor actor, long interactionId, long upTo, int messages)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (await db.Refuse(actor, Roles.Agent | Roles.Supervisor) is { } refused)
        {
            return refused;
        }

        var interaction = await db.Interactions.AsNoTracking().FirstOrDefaultAsync(interaction => interaction.Id == interactionId);
        if (interaction is null || !await MaySee(db, actor, interaction))
        {
            return new NotFound();
        }

        var begin = await BeginOf(db, interactionId, upTo, messages);
        return new Conversation(interaction, await ConversationDetails.Complete(db, interactionId, await Entries(db, interactionId, begin, upTo), Hears(actor, interaction))) { Since = begin };
    }

    /// <summary>After which sequence so many messages stand; 0 when there are not so many.</summary>
    static Task<long> BeginOf(ContactDb db, long id, long upTo, int messages) => db.Messages
        .Where(message => message.InteractionId == id && message.Id <= upTo).OrderByDescending(message => message.Id).Select(message => message.Id).Skip(messages).FirstOrDefaultAsync();

    static async Task<Conversation> WithWhatStandsBefore(ContactDb db, Conversation conversation)
    {
        var (id, since) = (conversation.Interaction.Id, conversation.Since);
        var answered = await db.QueueEntries.Where(entry => entry.InteractionId == id && entry.AnsweredAt != null).OrderBy(entry => entry.Number).FirstOrDefaultAsync();
        var hasOne = conversation.Entries.Any(entry => entry.Event is MessageAdded { From: MessageFrom.Customer });
        return conversation with
        {
            WaitedMs = answered is null ? null : Math.Max(0, answered.AnsweredAt!.Value - answered.EnteredAt),
            LastFromCustomer = hasOne ? 0
                : await db.Messages.Where(message => message.InteractionId == id && message.Id <= since && message.From == MessageFrom.Customer).MaxAsync(message => (long?)message.Id) ?? 0,
        };
    }
}
