using ContactCenter.Core.Common;
using ContactCenter.Core.Journal;

namespace ContactCenter.Core.Interactions;

/// <summary>One contact of a customer with the centre. Every step of its life is a guarded transition here; each records what happened for the journal.</summary>
public sealed partial class Interaction
{
    readonly List<JournalEvent> events = [];

    Interaction() { }

    public long Id { get; internal set; }
    public string PublicId { get; private set; } = "";

    /// <summary>The browser's own id of its request to begin: a retry finds the same interaction.</summary>
    public string ClientId { get; private set; } = "";
    public Channel Channel { get; private set; }
    public Direction Direction { get; private set; }
    public int CampaignId { get; private set; }
    public InteractionState State { get; private set; }
    public EndReason EndReason { get; private set; }

    /// <summary>Who has it: active with, or offered to.</summary>
    public int? AgentId { get; private set; }

    /// <summary>Random id that ties one visitor's conversations together; in their browser only.</summary>
    public string VisitorId { get; private set; } = "";
    public string Language { get; private set; } = "es";
    public string CustomerName { get; private set; } = "";
    public string? CustomerEmail { get; private set; }
    public string? CustomerExtra { get; private set; }
    public string? PageUrl { get; private set; }
    public string? PageTitle { get; private set; }
    public long CreatedAt { get; private set; }

    /// <summary>Since when it waits in its present queue; kept when it is requeued.</summary>
    public long? QueuedAt { get; private set; }
    public int Priority { get; private set; }
    public long StateSince { get; private set; }
    public long? EndedAt { get; private set; }
    public int? Rating { get; private set; }
    public string? RatingComment { get; private set; }
    public long AgentRead { get; private set; }
    public long CustomerDelivered { get; private set; }
    public long CustomerRead { get; private set; }

    /// <summary>The present or last stay in a queue, and the present or last leg.</summary>
    public QueueEntry? Queue { get; private set; }
    public Leg? Leg { get; private set; }

    /// <summary>A leg that a transfer or requeue closed and that must be stored beside the new one.</summary>
    internal Leg? ClosedLeg { get; private set; }
    internal QueueEntry? ClosedQueue { get; private set; }

    public static Interaction Begin(InteractionStart start, long now)
    {
        var interaction = new Interaction
        {
            PublicId = Common.PublicId.New(),
            ClientId = start.ClientId,
            Channel = start.Channel,
            Direction = start.Direction,
            CampaignId = start.CampaignId,
            VisitorId = start.VisitorId,
            Language = start.Language,
            CustomerName = start.Customer.Name,
            CustomerEmail = start.Customer.Email,
            CustomerExtra = start.Customer.Extra,
            PageUrl = start.Customer.PageUrl,
            PageTitle = start.Customer.PageTitle,
            CustomerPhone = start.Customer.Phone,
            CustomerNotes = start.Customer.Notes,
            UserAgent = start.Customer.UserAgent,
            CreatedAt = now,
            StateSince = now,
        };
        interaction.Record(new InteractionCreated(interaction.PublicId, start.Channel, start.Direction, start.Language) { Customer = start.Customer });
        return interaction;
    }

    /// <summary>What happened since the last save, oldest first.</summary>
    internal IReadOnlyList<JournalEvent> Events => events;

    internal void Saved()
    {
        events.Clear();
        ClosedLeg = null;
        ClosedQueue = null;
        HasNewContact = false;
    }

    void Record(JournalEvent happened) => events.Add(happened);

    void Enter(InteractionState state, long now)
    {
        State = state;
        StateSince = now;
    }

    Error Refuse(string step) => State.IsEnded() ? new InteractionEnded() : new ImpossibleTransition(State, step);
}

/// <summary>What an interaction begins with.</summary>
public sealed record InteractionStart(string ClientId, Channel Channel, Direction Direction, int CampaignId, string VisitorId, string Language, Customer Customer);
