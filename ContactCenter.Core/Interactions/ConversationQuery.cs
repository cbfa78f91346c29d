using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Customers;
using ContactCenter.Core.Data;
using ContactCenter.Core.Journal;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Receiving;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Interactions;

/// <summary>An interaction with all that happened in it, oldest first; messages are the entries whose event is <see cref="MessageAdded"/>.</summary>
public sealed record Conversation(Interaction Interaction, IReadOnlyList<JournalEntry> Entries)
{
    /// <summary>The entries begin after this sequence; 0 = they are all that there are from the beginning.</summary>
    public long Since { get; init; }

    /// <summary>Of what stands before the entries, where they begin later: the wait until the first answer, and the customer's newest message.</summary>
    public long? WaitedMs { get; init; }
    public long LastFromCustomer { get; init; }

    /// <summary>Hey Now: the account that it came in by; null where that is not known.</summary>
    public string? PlatformId { get; init; }

    /// <summary>With whom it is held at a provider; null where that is a website's visitor. For the centre only.</summary>
    public ProviderContact? Contact { get; init; }

    /// <summary>As they are read: the customer's words in the order in which they wrote them.</summary>
    public IReadOnlyList<JournalEntry> EntriesAsWritten => ProviderOrder.Arrange(Entries, entry => (entry.Event as MessageAdded)?.CustomerWroteAt);

    /// <summary>By an agent at some time, of those that the entries tell; <see cref="Interactions.Interaction.AgentId"/> is who had it last.</summary>
    public bool IsServed => Interaction.AgentId is not null || Entries.Any(entry => entry.Event is InteractionAnswered);

    public long LastSequence => Entries.Count > 0 ? Entries[^1].Sequence : 0;
}

/// <summary>Reads conversations. Every method that takes an actor decides what they may see; the others serve callers that have proved their right (a visitor's token).</summary>
public sealed partial class ConversationQuery(IDbContextFactory<ContactDb> contexts, CampaignDirectory campaigns)
{
    /// <summary>For the console. An agent sees what waits in their campaigns, what they serve or served, and of the customers of these what ended before in campaigns of theirs; a supervisor the campaigns of their group.</summary>
    public async Task<Result<Conversation>> Read(Actor actor, long interactionId)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (await db.Refuse(actor, Roles.Agent | Roles.Supervisor) is { } refused)
        {
            return refused;
        }

        if (await Load(db, interactionId) is not { } conversation || !await MaySee(db, actor, conversation.Interaction))
        {
            return new NotFound();
        }

        return await WithContact(db, conversation with { Entries = await ConversationDetails.Complete(db, interactionId, conversation.Entries, Hears(actor, conversation.Interaction)) });
    }

    /// <summary>For the visitor whose token names this interaction.</summary>
    public async Task<Conversation?> Read(long interactionId)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await Load(db, interactionId);
    }

    /// <summary>With all that the centre knows of it, to be handed to the person: for callers that have asked who may.</summary>
    internal async Task<Conversation?> ReadForPerson(long interactionId)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await Load(db, interactionId) is { } conversation ? conversation with { Entries = await ConversationDetails.Complete(db, interactionId, conversation.Entries, _ => true) } : null;
    }

    /// <summary>What was journaled of it after that sequence.</summary>
    public async Task<IReadOnlyList<JournalEntry>> ReadAfter(long interactionId, long sequence)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await Entries(db, interactionId, sequence);
    }

    /// <summary>As <see cref="Read(Actor, long)"/> decides it; false also for one that does not exist, after the same questions.</summary>
    internal async Task<bool> MaySee(ContactDb db, Actor actor, long interactionId)
    {
        var isLoggedIn = await db.AgentSessions.AnyAsync(session => session.PublicId == actor.SessionId && session.UserId == actor.UserId && session.EndedAt == null);
        var interaction = await db.Interactions.AsNoTracking().FirstOrDefaultAsync(interaction => interaction.Id == interactionId);
        var served = await db.Legs.AnyAsync(leg => leg.InteractionId == interactionId && leg.AgentId == actor.UserId);
        return isLoggedIn && interaction is not null && (served && actor.Is(Roles.Agent) || await MaySee(db, actor, interaction));
    }

    async Task<bool> MaySee(ContactDb db, Actor actor, Interaction interaction)
    {
        return Supervises(actor, interaction) || actor.Is(Roles.Agent) && (
            interaction.AgentId == actor.UserId
            || (interaction.State == InteractionState.Waiting && campaigns.Current.IsMember(interaction.CampaignId, actor.UserId))
            || await db.Legs.AnyAsync(leg => leg.InteractionId == interaction.Id && leg.AgentId == actor.UserId)
            || (interaction.State.IsEnded() && campaigns.Current.IsMember(interaction.CampaignId, actor.UserId) && await db.Serves(actor.UserId, interaction)));
    }

    bool Supervises(Actor actor, Interaction interaction) =>
        actor.Is(Roles.Supervisor) && campaigns.Current.Find(interaction.CampaignId) is { } campaign && actor.SeesGroup(campaign.SecurityGroupId);

    /// <summary>What supervisors whisper is heard by them and by the agent it is told to.</summary>
    Func<int, bool> Hears(Actor actor, Interaction interaction)
    {
        var all = Supervises(actor, interaction);
        return agentId => all || agentId == actor.UserId;
    }

    async Task<Conversation> WithContact(ContactDb db, Conversation conversation)
    {
        var interaction = conversation.Interaction;
        if (interaction.Channel != Channel.HeyNow)
        {
            return conversation;
        }

        var contact = await (
            from thread in db.ProviderThreads.AsNoTracking()
            where thread.InteractionId == interaction.Id
            join known in db.ProviderContacts.AsNoTracking() on thread.ContactId equals known.Id
            select known).FirstOrDefaultAsync();
        var providerId = campaigns.Current.Find(interaction.CampaignId)?.ProviderId;
        return conversation with
        {
            Contact = contact,
            PlatformId = contact?.PlatformId ?? await db.Providers.Where(provider => provider.Id == providerId).Select(provider => provider.PlatformId).FirstOrDefaultAsync(),
        };
    }

    static async Task<Conversation?> Load(ContactDb db, long id)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        var interaction = await db.Interactions.AsNoTracking().FirstOrDefaultAsync(interaction => interaction.Id == id);
        return interaction is null ? null : new Conversation(interaction, await Entries(db, id, 0));
    }

    /// <summary>One statement, so that both halves show the same moment; each half has an index.</summary>
    static async Task<IReadOnlyList<JournalEntry>> Entries(ContactDb db, long id, long after, long upTo = long.MaxValue)
    {
        var written =
            from message in db.Messages.AsNoTracking()
            where message.InteractionId == id && message.Id > after && message.Id <= upTo
            join row in db.JournalEntries.AsNoTracking() on message.Id equals row.Sequence
            select new { row.Sequence, row.At, row.Type, row.CampaignId, row.AgentId, row.Payload, ClientId = (string?)message.ClientId, Text = (string?)message.Text, From = (int)message.From, Kind = (int)message.Kind, message.ReplyTo };
        var happened =
            from row in db.JournalEntries.AsNoTracking()
            where row.InteractionId == id && row.Type != JournalEventTypes.MessageAdded && row.Sequence > after && row.Sequence <= upTo
            select new { row.Sequence, row.At, row.Type, row.CampaignId, row.AgentId, row.Payload, ClientId = (string?)null, Text = (string?)null, From = 0, Kind = 0, ReplyTo = (long?)null };
        var rows = await written.Concat(happened).ToListAsync();
        // A file's row never changes and stands there with its message, so it may be read a moment later.
        var files = rows.Exists(row => row.Kind != 0)
            ? await db.Files.AsNoTracking().Where(file => file.InteractionId == id && file.MessageId > after && file.MessageId <= upTo).ToDictionaryAsync(file => file.MessageId)
            : [];
        var quotes = await Quotes(db, [.. rows.Select(row => row.ReplyTo).OfType<long>()]);
        return [.. rows.OrderBy(row => row.Sequence).Select(row => new JournalEntry(
            row.Sequence, row.At,
            row.Type == JournalEventTypes.MessageAdded
                ? new MessageAdded((MessageFrom)row.From) { ClientId = row.ClientId ?? "", Text = row.Text ?? "", Kind = (MessageKind)row.Kind, File = files.GetValueOrDefault(row.Sequence), Quote = quotes.GetValueOrDefault(row.ReplyTo ?? 0), SentAt = SentAt(row.Payload) }
                : JournalEventTypes.Read(row.Type, row.Payload),
            id, row.CampaignId, row.AgentId))];
    }

    /// <summary>Of a message's entry in the journal.</summary>
    internal static long? SentAt(string? payload) => payload is null ? null : ((MessageAdded)JournalEventTypes.Read(JournalEventTypes.MessageAdded, payload)).SentAt;

    static async Task<Dictionary<long, Quote>> Quotes(ContactDb db, List<long> ids) => ids.Count == 0
        ? []
        : (await db.Messages.AsNoTracking().Where(message => ids.Contains(message.Id)).ToListAsync()).ToDictionary(message => message.Id, Quote.Of);
}
