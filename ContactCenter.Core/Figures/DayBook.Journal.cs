using ContactCenter.Core.Agents;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Journal;

namespace ContactCenter.Core.Figures;

/// <summary>How entries of the journal become facts.</summary>
public sealed partial class DayBook
{
    readonly Dictionary<long, OpenCase> open = [];
    readonly List<OpenWrapUp> wrapUps = [];

    internal void Apply(JournalEntry entry)
    {
        if (entry is { InteractionId: { } id, Event: not MessageAdded })
        {
            ApplyTo(id, entry);
        }
        else if (entry is { AgentId: { } agentId, Event: WrapUpStarted })
        {
            wrapUps.Add(new OpenWrapUp(entry.CampaignId ?? 0, agentId, entry.At));
        }
        else if (entry is { AgentId: { } wrapped, Event: WrapUpEnded })
        {
            wrapUps.RemoveAll(wrapUp => wrapUp.AgentId == wrapped && Add(Work.OfWrapUp(wrapUp.CampaignId, wrapped, wrapUp.StartedAt, entry.At)));
        }
    }

    void ApplyTo(long id, JournalEntry entry)
    {
        if (entry.Event is InteractionCreated created)
        {
            open[id] = new OpenCase(created.Direction, null, null);
            return;
        }

        if (!open.TryGetValue(id, out var of))
        {
            return;
        }

        switch (entry.Event)
        {
            case InteractionQueued queued:
                EndLeg(of, entry.At);
                Enter(of, id, queued.EntryNumber, entry);
                break;
            case InteractionTransferred transferred:
                EndLeg(of, entry.At);
                Enter(of, id, transferred.EntryNumber, entry);
                break;
            case InteractionMoved moved:
                var had = EndLeg(of, entry.At);
                Enter(of, id, moved.EntryNumber, entry);
                if (had is { } agent)
                {
                    Answer(of, agent, entry);
                }

                break;
            case InteractionAnswered:
                Answer(of, entry.AgentId!.Value, entry);
                break;
            case InteractionFinished finished:
                Finish(of, finished, entry);
                open.Remove(id);
                break;
        }
    }

    void Enter(OpenCase of, long id, int number, JournalEntry entry)
    {
        if (number > (of.Stay?.Number ?? 0))
        {
            Close(of, QueueOutcome.MovedOn, entry.At);
            of.Stay = new Stay(id, number, entry.CampaignId!.Value, entry.At);
        }
    }

    void Answer(OpenCase of, int agentId, JournalEntry entry)
    {
        of.Leg = new OpenLeg(entry.CampaignId!.Value, agentId, entry.At);
        if (of.Stay is { Outcome: QueueOutcome.Open } stay)
        {
            Add(of, stay with { Outcome = QueueOutcome.Answered, AnsweredAt = entry.At, AnsweredBy = agentId, EndedAt = entry.At });
        }
    }

    void Finish(OpenCase of, InteractionFinished finished, JournalEntry entry)
    {
        EndLeg(of, entry.At);
        Close(of, finished.State == InteractionState.TimedOut ? QueueOutcome.TimedOut : QueueOutcome.Abandoned, entry.At);
        if (finished.State == InteractionState.Completed && Work.OfCompletion(entry.CampaignId!.Value, entry.AgentId, of.Direction, entry.At) is { } completed)
        {
            Add(completed);
        }
        else if (finished.State == InteractionState.Rejected)
        {
            DayOf(entry.CampaignId!.Value).AddRejected(entry.At);
            changed.Add(entry.CampaignId.Value);
        }
    }

    void Close(OpenCase of, QueueOutcome outcome, long at)
    {
        if (of.Stay is { Outcome: QueueOutcome.Open } stay)
        {
            Add(of, stay with { Outcome = outcome, EndedAt = at });
        }
    }

    int? EndLeg(OpenCase of, long at)
    {
        if (of.Leg is not { } leg)
        {
            return null;
        }

        of.Leg = null;
        Add(Work.OfLeg(leg.CampaignId, leg.AgentId, leg.StartedAt, at));
        return leg.AgentId;
    }

    void Add(OpenCase of, Stay settled)
    {
        of.Stay = settled;
        DayOf(settled.CampaignId).Add(settled);
        changed.Add(settled.CampaignId);
    }

    bool Add(Work done)
    {
        DayOf(done.CampaignId).Add(done);
        return changed.Add(done.CampaignId) || true;
    }
}
