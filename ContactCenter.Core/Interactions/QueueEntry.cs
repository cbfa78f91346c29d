namespace ContactCenter.Core.Interactions;

/// <summary>How a stay in a queue ended. Numbers are stored.</summary>
public enum QueueOutcome
{
    Open = 0,
    Answered = 1,
    Abandoned = 2,
    TimedOut = 3,
    MovedOn = 4,
}

/// <summary>One stay of an interaction in one campaign's queue: the unit that figures count. A requeue goes on with the same one.</summary>
public sealed class QueueEntry
{
    QueueEntry() { }

    internal QueueEntry(int number, int campaignId, long enteredAt)
    {
        Number = number;
        CampaignId = campaignId;
        EnteredAt = enteredAt;
    }

    public long InteractionId { get; internal set; }

    /// <summary>1, 2, … within the interaction.</summary>
    public int Number { get; private set; }
    public int CampaignId { get; private set; }
    public long EnteredAt { get; private set; }

    /// <summary>When it was first answered (UTC ms); a requeue keeps it.</summary>
    public long? AnsweredAt { get; private set; }
    public int? AnsweredBy { get; private set; }
    public long? EndedAt { get; private set; }
    public QueueOutcome Outcome { get; private set; }

    internal void Answer(int agentId, long now)
    {
        Outcome = QueueOutcome.Answered;
        AnsweredAt ??= now;
        AnsweredBy ??= agentId;
        EndedAt ??= now;
    }

    /// <summary>An answered stay stays answered, whatever happens after a requeue.</summary>
    internal void Close(QueueOutcome outcome, long now)
    {
        if (Outcome == QueueOutcome.Open)
        {
            Outcome = outcome;
            EndedAt = now;
        }
    }

    internal static QueueEntry Load(long interactionId, int number, int campaignId, long enteredAt, long? answeredAt, int? answeredBy, long? endedAt, QueueOutcome outcome) => new()
    {
        InteractionId = interactionId,
        Number = number,
        CampaignId = campaignId,
        EnteredAt = enteredAt,
        AnsweredAt = answeredAt,
        AnsweredBy = answeredBy,
        EndedAt = endedAt,
        Outcome = outcome,
    };
}
