using ContactCenter.Core.Common;

namespace ContactCenter.Core.Interactions;

public sealed partial class Interaction
{
    /// <summary>New → Bot.</summary>
    public Result StartBot(long now)
    {
        if (State != InteractionState.New)
        {
            return Refuse("start-bot");
        }

        Enter(InteractionState.Bot, now);
        Record(new BotStarted());
        return Result.Done;
    }

    /// <summary>New or Bot → Waiting, at the end of its campaign's queue.</summary>
    public Result Enqueue(long now)
    {
        if (State is not (InteractionState.New or InteractionState.Bot))
        {
            return Refuse("enqueue");
        }

        StandInQueue(CampaignId, State == InteractionState.Bot ? QueueReason.HandedOver : QueueReason.Arrived, now);
        return Result.Done;
    }

    /// <summary>New → Rejected (queue full) or Offline (out of hours). Bot → Offline: its bot hands over out of hours.</summary>
    public Result EndAtOnce(InteractionState state, long now)
    {
        EndReason? reason = state switch
        {
            InteractionState.Rejected => EndReason.QueueFull,
            InteractionState.Offline => EndReason.OutOfHours,
            _ => null,
        };
        if (reason is null || (State != InteractionState.New && (State, state) != (InteractionState.Bot, InteractionState.Offline)))
        {
            return Refuse("end-at-once");
        }

        Finish(state, reason.Value, now);
        return Result.Done;
    }

    /// <summary>Waiting → Offered to one agent. The wait runs on.</summary>
    public Result Offer(int agentId, long now, int? by = null, bool returned = false)
    {
        if (State != InteractionState.Waiting)
        {
            return Refuse("offer");
        }

        AgentId = agentId;
        Enter(InteractionState.Offered, now);
        Record(new InteractionOffered { By = by, Returned = returned });
        return Result.Done;
    }

    /// <summary>Offered → Waiting: not opened in time, or the agent is gone. Keeps its place.</summary>
    public Result Withdraw(QueueReason reason, long now)
    {
        if (State != InteractionState.Offered)
        {
            return Refuse("withdraw");
        }

        AgentId = null;
        Enter(InteractionState.Waiting, now);
        Record(new InteractionQueued(reason, QueuedAt!.Value, Queue!.Number));
        return Result.Done;
    }

    /// <summary>Waiting (taken) or Offered to this agent (opened) → Active.</summary>
    public Result Answer(int agentId, long now)
    {
        if (State == InteractionState.Active || (State == InteractionState.Offered && AgentId != agentId))
        {
            return new AlreadyTaken(AgentId!.Value);
        }

        if (!State.IsQueued())
        {
            return Refuse("answer");
        }

        AgentId = agentId;
        Queue!.Answer(agentId, now);
        if (Leg is { EndedAt: not null })
        {
            ClosedLeg = Leg;
        }

        Leg = new Leg((Leg?.Number ?? 0) + 1, CampaignId, agentId, now) { InteractionId = Id };
        Enter(InteractionState.Active, now);
        Record(new InteractionAnswered(Math.Max(0, now - QueuedAt!.Value), Leg.Number));
        return Result.Done;
    }

    /// <summary>Active → Waiting in the same queue with its original time, so in front.</summary>
    public Result Requeue(QueueReason reason, long now)
    {
        if (State != InteractionState.Active)
        {
            return Refuse("requeue");
        }

        Leg!.End(now);
        AgentId = null;
        Enter(InteractionState.Waiting, now);
        Record(new InteractionQueued(reason, QueuedAt!.Value, Queue!.Number));
        return Result.Done;
    }

    /// <summary>Active → Waiting in another (or the same) campaign's queue: a new entry.</summary>
    public Result TransferToCampaign(int campaignId, long now)
    {
        if (State != InteractionState.Active)
        {
            return Refuse("transfer");
        }

        Leg!.End(now);
        AgentId = null;
        CampaignId = campaignId;
        StandInQueue(campaignId, QueueReason.Transferred, now);
        return Result.Done;
    }

    /// <summary>Active → Offered to another agent: a new entry of the same campaign.</summary>
    public Result TransferToAgent(int agentId, long now)
    {
        if (State != InteractionState.Active || AgentId == agentId)
        {
            return Refuse("transfer");
        }

        var from = AgentId!.Value;
        Leg!.End(now);
        AgentId = agentId;
        NewQueueEntry(CampaignId, now);
        Enter(InteractionState.Offered, now);
        Record(new InteractionTransferred(from, now, Queue!.Number));
        return Result.Done;
    }

    /// <summary>Bot, Waiting, Offered or Active → the same in another campaign, with its agent and its original time: its campaign goes away, or a supervisor moves it.</summary>
    public Result MoveToCampaign(int campaignId, long now, int? by = null)
    {
        if (State == InteractionState.New || State.IsEnded())
        {
            return Refuse("move");
        }

        var from = CampaignId;
        CampaignId = campaignId;
        if (Queue is not null)
        {
            var (since, priority) = (QueuedAt, Priority);
            NewQueueEntry(campaignId, now);
            (QueuedAt, Priority) = (since, priority);
        }

        if (State == InteractionState.Active)
        {
            Queue!.Answer(AgentId!.Value, now);
            Leg!.End(now);
            ClosedLeg = Leg;
            Leg = new Leg(Leg.Number + 1, campaignId, AgentId.Value, now) { InteractionId = Id };
        }

        Record(new InteractionMoved(Queue?.Number ?? 0) { From = from, By = by });
        return Result.Done;
    }

    /// <summary>A supervisor's raise: before all of lower priority, whatever their time.</summary>
    public Result Raise(int priority, int? by = null)
    {
        if (!State.IsQueued())
        {
            return Refuse("raise");
        }

        Priority = priority;
        Record(new PriorityRaised(priority) { By = by });
        return Result.Done;
    }

    /// <summary>The end by <paramref name="reason"/>: what state it leads to follows from where it stands.</summary>
    public Result End(EndReason reason, long now)
    {
        InteractionState? state = (State, reason) switch
        {
            (InteractionState.Active, EndReason.AgentEnded or EndReason.SupervisorEnded or EndReason.VisitorEnded or EndReason.VisitorDisconnected) => InteractionState.Completed,
            (InteractionState.Bot, EndReason.BotEnded or EndReason.BotSilent or EndReason.VisitorEnded or EndReason.VisitorDisconnected) => InteractionState.Completed,
            (InteractionState.Waiting or InteractionState.Offered, EndReason.VisitorEnded or EndReason.VisitorDisconnected) => InteractionState.Abandoned,
            (InteractionState.Waiting or InteractionState.Offered, EndReason.WaitedTooLong) => InteractionState.TimedOut,
            _ => null,
        };
        if (state is null)
        {
            return Refuse("end");
        }

        Leg?.End(now);
        Queue?.Close(state == InteractionState.TimedOut ? QueueOutcome.TimedOut : QueueOutcome.Abandoned, now);
        if (State == InteractionState.Offered)
        {
            AgentId = null;
        }

        Finish(state.Value, reason, now);
        return Result.Done;
    }

    void Finish(InteractionState state, EndReason reason, long now)
    {
        EndReason = reason;
        EndedAt = now;
        Enter(state, now);
        Record(new InteractionFinished(state, reason));
    }

    void StandInQueue(int campaignId, QueueReason reason, long now)
    {
        NewQueueEntry(campaignId, now);
        Enter(InteractionState.Waiting, now);
        Record(new InteractionQueued(reason, now, Queue!.Number));
    }

    void NewQueueEntry(int campaignId, long now)
    {
        Queue?.Close(QueueOutcome.MovedOn, now);
        ClosedQueue = Queue;
        Queue = new QueueEntry((Queue?.Number ?? 0) + 1, campaignId, now) { InteractionId = Id };
        QueuedAt = now;
        Priority = 0;
    }
}
