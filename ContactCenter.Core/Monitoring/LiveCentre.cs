using ContactCenter.Core.Agents;
using ContactCenter.Core.Figures;
using ContactCenter.Core.Journal;

namespace ContactCenter.Core.Monitoring;

/// <summary>What is alive now, in memory: grids and inboxes read it and never query the database to refresh. Knows a unit only after its commit, so no guard reads it.</summary>
public sealed partial class LiveCentre(DayBook book) : IJournalSubscriber
{
    readonly Lock gate = new();
    readonly List<LiveSubscription> subscriptions = [];
    readonly HashSet<long> touched = [];
    readonly HashSet<int> touchedAgents = [];
    LiveState state = LiveState.From(0, [], []);

    /// <summary>How many follow now: one that is not disposed costs a share of every change for ever.</summary>
    internal int Followers
    {
        get
        {
            lock (gate)
            {
                return subscriptions.Count;
            }
        }
    }

    /// <summary>Replaces everything by what the database says; done once at start.</summary>
    public void Rebuild(LiveState rebuilt) => Rebuild(rebuilt, null);

    internal void Rebuild(LiveState rebuilt, BookStart? figures)
    {
        lock (gate)
        {
            state = rebuilt;
            book.Rebuild(figures);
            book.TakeChanged();
            subscriptions.ForEach(subscription => subscription.Reset());
        }
    }

    public void OnCommitted(IReadOnlyList<JournalEntry> entries)
    {
        lock (gate)
        {
            var configurationChanged = false;
            book.Turn();
            foreach (var entry in entries)
            {
                if (entry.Sequence <= state.Sequence)
                {
                    continue;
                }

                if (entry.Event is Interactions.MessageAdded)
                {
                    // The one that comes by the thousand: it moves nobody and no figure counts it.
                    touched.Add(entry.InteractionId!.Value);
                    state.Apply(entry);
                    continue;
                }

                var before = Touch(entry);
                state.Apply(entry);
                var after = Touch(entry);
                Count(entry, before, after);
                configurationChanged |= entry.Event is Campaigns.CampaignChanged or Users.UserChanged;
            }

            Publish(configurationChanged);
        }
    }

    /// <summary>A visitor's browser came or went.</summary>
    public void SetOnline(long interactionId, bool online)
    {
        lock (gate)
        {
            state.SetOnline(interactionId, online);
            touched.Add(interactionId);
            Publish(false);
        }
    }

    /// <summary>An agent's pages stopped answering, or answer again. Asked under the lock, so that of two news the last holds.</summary>
    public void SetReachable(int agentId, Func<bool> reachable)
    {
        lock (gate)
        {
            state.SetUnreachable(agentId, !reachable());
            touchedAgents.Add(agentId);
            Publish(false);
        }
    }

    public LiveInteraction? FindInteraction(long id)
    {
        lock (gate)
        {
            return state.Interactions.GetValueOrDefault(id);
        }
    }

    public LiveAgent? FindAgent(int id)
    {
        lock (gate)
        {
            return state.Agents.GetValueOrDefault(id);
        }
    }

    /// <summary>Those that wait in that campaign, first in the queue first. Offered ones stand in it too.</summary>
    public List<LiveInteraction> QueueOf(int campaignId)
    {
        lock (gate)
        {
            return [.. state.QueueOf(campaignId)];
        }
    }

    /// <summary>Agents of these who are logged in and not on a break.</summary>
    public int CountPresent(IEnumerable<int> agentIds)
    {
        lock (gate)
        {
            return agentIds.Count(id => state.Agents.TryGetValue(id, out var agent) && agent.State is AgentState.Free or AgentState.Busy);
        }
    }

    /// <summary>Everything open, for what must be rebuilt at start.</summary>
    public List<LiveInteraction> Open()
    {
        lock (gate)
        {
            return [.. state.Interactions.Values];
        }
    }

    /// <summary>For what must see several things at one moment; it must be quick, and keep nothing of the state.</summary>
    internal T Look<T>(Func<LiveState, T> look)
    {
        lock (gate)
        {
            return look(state);
        }
    }

    internal LiveSnapshot Add(LiveSubscription subscription)
    {
        lock (gate)
        {
            subscriptions.Add(subscription);
            return SnapshotFor(subscription);
        }
    }

    internal LiveSnapshot Refresh(LiveSubscription subscription)
    {
        lock (gate)
        {
            return SnapshotFor(subscription);
        }
    }

    internal void Remove(LiveSubscription subscription)
    {
        lock (gate)
        {
            subscriptions.Remove(subscription);
        }
    }

    LiveSnapshot SnapshotFor(LiveSubscription subscription)
    {
        var viewer = subscription.RenewViewer();
        var snapshot = new LiveSnapshot([.. state.Interactions.Values.Where(viewer.Sees)], [.. state.Agents.Values.Where(viewer.Sees)])
        {
            Campaigns = [.. viewer.Campaigns.Select(book.Find).OfType<DayFigures>()],
        };
        subscription.StartFrom(snapshot);
        return snapshot;
    }

    /// <summary>Answers the agent whom it is about.</summary>
    int? Touch(JournalEntry entry)
    {
        if (entry.InteractionId is { } id)
        {
            touched.Add(id);
            if (state.Interactions.GetValueOrDefault(id)?.AgentId is { } agentId)
            {
                touchedAgents.Add(agentId);
                return agentId;
            }

            return null;
        }

        if (entry.AgentId is { } agent)
        {
            touchedAgents.Add(agent);
        }

        return entry.AgentId;
    }

    void Publish(bool configurationChanged)
    {
        var counted = book.TakeChanged();
        foreach (var subscription in subscriptions)
        {
            if (configurationChanged)
            {
                subscription.Reset();
                continue;
            }

            foreach (var id in touched)
            {
                subscription.Offer(id, state.Interactions.GetValueOrDefault(id));
            }

            foreach (var id in touchedAgents)
            {
                subscription.Offer(id, state.Agents.GetValueOrDefault(id));
            }

            subscription.OfferFigures(counted);
        }

        touched.Clear();
        touchedAgents.Clear();
    }
}
