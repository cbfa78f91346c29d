using System.Collections.Immutable;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Journal;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Receiving;
using ContactCenter.Core.Seals;

namespace ContactCenter.Blazor.Inbox.Conversation;

/// <summary>A conversation folded into what the console shows of it. Pure: the same entries give the same lines.</summary>
public sealed record Timeline(Interaction Interaction)
{
    public long InteractionId => Interaction.Id;
    public ImmutableList<TimelineLine> Lines { get; init; } = [];
    public long LastSequence { get; init; }

    /// <summary>The lines begin after this sequence; 0 = with the conversation.</summary>
    public long Since { get; init; }

    /// <summary>What was read later of what stands before, and where it begins.</summary>
    public ImmutableList<TimelineLine> Older { get; init; } = [];
    public long Start { get; init; }

    /// <summary>The messages that were taken back since the lines begin: one of them may stand before.</summary>
    public ImmutableList<long> Deleted { get; init; } = [];

    /// <summary>All that is known, oldest first.</summary>
    public IReadOnlyList<TimelineLine> Shown => Older.IsEmpty ? Lines : ProviderOrder.Arrange(Older.AddRange(Lines), WrittenAt);

    /// <summary>How far messages of ours have come at their provider, by their sequence; those of pages that are not read yet among them.</summary>
    public ImmutableDictionary<long, Delivery> Deliveries { get; init; } = ImmutableDictionary<long, Delivery>.Empty;

    /// <summary>Hey Now: with whom it is held, and by which account of ours.</summary>
    public ProviderContact? Contact { get; init; }
    public string? PlatformId { get; init; }

    /// <summary>The latest that the customer wrote, by the provider's clock.</summary>
    long LatestWritten { get; init; }

    /// <summary>Who it was and what was written is gone for good.</summary>
    public bool IsErased => Interaction.IsErased;
    public InteractionState State { get; init; } = Interaction.State;
    public int CampaignId { get; init; } = Interaction.CampaignId;
    public int? AgentId { get; init; } = Interaction.AgentId;

    public bool IsOf(int agentId) => State == InteractionState.Active && AgentId == agentId;

    /// <summary>How long the customer waited before the first answer; null while nobody answered.</summary>
    public long? WaitedMs { get; init; }

    /// <summary>The newest of the customer's messages, and up to where the agent has seen them.</summary>
    public long LastFromCustomer { get; init; }
    public long AgentRead { get; init; }
    public long CustomerDelivered { get; init; }
    public long CustomerRead { get; init; }

    /// <summary>Supervisors who take part.</summary>
    public ImmutableList<int> Joined { get; init; } = [];

    /// <summary>How its agent says it went; null while nobody said.</summary>
    public Closure? Closure { get; init; }

    /// <param name="conversation">As read.</param>
    /// <param name="names">What lines call agents and campaigns.</param>
    public static Timeline Of(Core.Interactions.Conversation conversation, TimelineNames names)
    {
        var timeline = new Timeline(conversation.Interaction) { Since = conversation.Since, Start = conversation.Since, Contact = conversation.Contact, PlatformId = conversation.PlatformId };
        if (conversation.Since > 0)
        {
            var interaction = conversation.Interaction;
            timeline = timeline with
            {
                WaitedMs = conversation.WaitedMs,
                LastFromCustomer = conversation.LastFromCustomer,
                AgentRead = interaction.AgentRead,
                CustomerDelivered = interaction.CustomerDelivered,
                CustomerRead = interaction.CustomerRead,
            };
        }
        foreach (var entry in conversation.Entries)
            timeline = timeline.After(entry, names);
        // What is read with a message is at least as new as what was journaled of it.
        var read = conversation.Entries.Where(entry => entry.Event is MessageAdded { Delivery: not null }).Select(entry => KeyValuePair.Create(entry.Sequence, ((MessageAdded)entry.Event).Delivery!));
        return timeline with { Deliveries = timeline.Deliveries.SetItems(read) };
    }

    /// <summary>With the page before, as <see cref="Of"/> made its lines.</summary>
    public Timeline Before(Timeline page)
    {
        var older = WithoutDeleted(page.Lines).AddRange(Older);
        // The wait stands first, where the conversation begins.
        var waited = page.Since == 0 && page.WaitedMs is null && WaitedMs is { } known ? TimelineLines.Waited(older, known) : null;
        return this with { Start = page.Since, Deliveries = page.Deliveries.SetItems(Deliveries), Older = waited is null ? older : older.Insert(0, waited) };
    }

    /// <summary>With what was read of its beginning before it was read anew.</summary>
    public Timeline Keeping(Timeline? before) => before is not null && before.Since == Since ? this with { Older = WithoutDeleted(before.Older), Start = before.Start, Deliveries = before.Deliveries.SetItems(Deliveries) } : this;

    ImmutableList<TimelineLine> WithoutDeleted(ImmutableList<TimelineLine> lines) =>
        Deleted.Aggregate(lines, (left, sequence) => left.ConvertAll(line => TimelineLines.Without(line, sequence)));

    /// <summary>With one more entry; one that is known already changes nothing.</summary>
    public Timeline After(JournalEntry entry, TimelineNames names)
    {
        if (entry.Sequence <= LastSequence)
            return this;
        var line = TimelineLines.Of(entry, this, names);
        var lines = line is ClosureLine ? Lines.RemoveAll(known => known is ClosureLine)
            : entry.Event is MessageDeleted deleted ? Lines.ConvertAll(known => TimelineLines.Without(known, deleted.Sequence))
            : entry.Event is ContentsErased ? Lines.ConvertAll(TimelineLines.Emptied)
            : Lines;
        var next = (this with { Interaction = Interaction.After(entry.Event), LastSequence = entry.Sequence, Lines = line is null ? lines : Place(lines, line) }).Moved(entry);
        return next.WaitedMs is { } waited && WaitedMs is null && Since == 0 ? next with { Lines = next.Lines.Insert(0, TimelineLines.Waited(next.Lines, waited)) } : next;
    }

    ImmutableList<TimelineLine> Place(ImmutableList<TimelineLine> lines, TimelineLine line) =>
        WrittenAt(line) is { } at && at < LatestWritten ? lines.Insert(ProviderOrder.PlaceOf(lines, at, WrittenAt), line) : lines.Add(line);

    static long? WrittenAt(TimelineLine line) => (line as MessageLine)?.WrittenAt;

    ImmutableDictionary<long, Delivery> Delivered(long sequence, Delivery delivery) =>
        delivery.Status == DeliveryStatus.Queued || !Deliveries.TryGetValue(sequence, out var known) || delivery.Status > known.Status ? Deliveries.SetItem(sequence, delivery) : Deliveries;

    Timeline Moved(JournalEntry entry) => entry.Event switch
    {
        BotStarted => this with { State = InteractionState.Bot },
        InteractionQueued => this with { State = InteractionState.Waiting, AgentId = null, CampaignId = entry.CampaignId ?? CampaignId },
        InteractionOffered or InteractionTransferred => this with { State = InteractionState.Offered, AgentId = entry.AgentId },
        InteractionAnswered answered => this with { State = InteractionState.Active, AgentId = entry.AgentId, WaitedMs = WaitedMs ?? answered.WaitedMs },
        InteractionFinished finished => this with { State = finished.State },
        MessageAdded { From: MessageFrom.Customer } message => this with
        {
            LastFromCustomer = entry.Sequence,
            LatestWritten = Math.Max(LatestWritten, message.SentAt ?? 0),
            Contact = Contact?.Heard(Math.Min(message.SentAt ?? entry.At, entry.At)),
        },
        MessageAdded { Outgoing: not null } => this with { Deliveries = Delivered(entry.Sequence, new Delivery(DeliveryStatus.Queued)) },
        DeliveryChanged changed => this with { Deliveries = Delivered(changed.Sequence, new Delivery(changed.Status, changed.Code, changed.Reason)) },
        DispositionChosen { Closure: { } closure } => this with { Closure = closure },
        SupervisorJoined when entry.AgentId is { } supervisor && !Joined.Contains(supervisor) => this with { Joined = Joined.Add(supervisor) },
        SupervisorLeft when entry.AgentId is { } supervisor => this with { Joined = Joined.Remove(supervisor) },
        AgentHasRead read => this with { AgentRead = read.Sequence },
        ContentsErased => this with { Older = Older.ConvertAll(TimelineLines.Emptied), Closure = Closure is null ? null : new Closure { InteractionId = InteractionId, Disposition = Closure.Disposition } },
        MessageDeleted deleted => this with { Deleted = Deleted.Add(deleted.Sequence) },
        CustomerHasRead read => this with { CustomerDelivered = read.Delivered, CustomerRead = read.Read },
        _ => this,
    };
}
