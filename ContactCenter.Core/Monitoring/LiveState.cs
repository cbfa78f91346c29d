using ContactCenter.Core.Agents;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Journal;

namespace ContactCenter.Core.Monitoring;

/// <summary>The journal, folded into what is alive now. Pure: the same entries give the same state. Not thread-safe; <see cref="LiveCentre"/> guards it.</summary>
public sealed class LiveState
{
    readonly Dictionary<long, LiveInteraction> interactions = [];
    readonly Dictionary<int, LiveAgent> agents = [];
    readonly LiveQueues queues = new();

    public IReadOnlyDictionary<long, LiveInteraction> Interactions => interactions;
    public IReadOnlyDictionary<int, LiveAgent> Agents => agents;

    /// <summary>The last entry that was folded.</summary>
    public long Sequence { get; private set; }

    public static LiveState From(long sequence, IEnumerable<LiveInteraction> open, IEnumerable<LiveAgent> present)
    {
        var state = new LiveState { Sequence = sequence };
        foreach (var interaction in open)
        {
            state.interactions[interaction.Id] = interaction;
            state.queues.Move(null, interaction);
        }

        foreach (var agent in present)
        {
            state.agents[agent.AgentId] = agent;
        }

        return state;
    }

    /// <summary>Those that stand in that campaign's queue, first first; offered ones stand in it too.</summary>
    public IEnumerable<LiveInteraction> QueueOf(int campaignId) => queues.Of(campaignId).Select(id => interactions[id]);

    /// <summary>Active with and offered to that agent.</summary>
    public IEnumerable<LiveInteraction> ServedBy(int agentId) => queues.ServedBy(agentId).Select(id => interactions[id]);

    public void Apply(JournalEntry entry)
    {
        Sequence = entry.Sequence;
        if (entry.InteractionId is { } id)
        {
            ApplyToInteraction(id, entry);
        }
        else if (entry.AgentId is { } agentId)
        {
            ApplyToAgent(agentId, entry);
        }
    }

    internal void SetOnline(long id, bool online)
    {
        if (interactions.TryGetValue(id, out var interaction))
        {
            interactions[id] = interaction with { CustomerOnline = online };
        }
    }

    internal void SetUnreachable(int agentId, bool unreachable)
    {
        if (agents.TryGetValue(agentId, out var agent))
        {
            agents[agentId] = agent with { Unreachable = unreachable };
        }
    }

    void ApplyToInteraction(long id, JournalEntry entry)
    {
        if (entry.Event is InteractionCreated created)
        {
            interactions[id] = new LiveInteraction(id, created.PublicId, entry.CampaignId!.Value, created.Channel, InteractionState.New,
                created.Customer.Name, created.Customer.Email, created.Language, entry.At)
            { CustomerPhone = created.Customer.Phone, StateSince = entry.At };
            return;
        }

        if (!interactions.TryGetValue(id, out var before))
        {
            return;
        }

        if (entry.Event is InteractionFinished)
        {
            interactions.Remove(id);
            queues.Move(before, null);
            Count(before, -1, entry.At);
            return;
        }

        var after = LiveInteractionFold.Apply(before, entry);
        interactions[id] = after;
        queues.Move(before, after);
        if (before.AgentId != after.AgentId || before.State != after.State)
        {
            Count(before, -1, entry.At);
            Count(after, +1, entry.At);
        }
    }

    void ApplyToAgent(int agentId, JournalEntry entry)
    {
        var before = agents.GetValueOrDefault(agentId) ?? new LiveAgent(agentId, null, entry.At, null, 0, 0);
        Put(entry.Event switch
        {
            // A log-in that takes over another begins in the same moment: nobody was away, and the state goes on.
            SessionEnded { Reason: SessionEnd.TakenOver } => before,
            SessionStarted started when before.SessionId is not null => before with { SessionId = started.SessionId, Unreachable = false },
            SessionStarted started => NoBreak(before) with { SessionId = started.SessionId, Unreachable = false, Since = entry.At },
            SessionEnded => NoBreak(before) with { SessionId = null, Unreachable = false, Since = entry.At },
            WrapUpStarted started => Changed(before, before with { WrapUpUntil = Math.Max(started.DueAt, before.WrapUpUntil ?? 0) }, entry.At),
            WrapUpEnded => Changed(before, before with { WrapUpUntil = null }, entry.At),
            BreakStarted started => before with { BreakId = started.BreakId, BreakBy = started.By, BreakReason = started.Reason, Since = entry.At },
            BreakEnded => NoBreak(before) with { Since = entry.At },
            _ => before,
        });
    }

    void Count(LiveInteraction interaction, int by, long at)
    {
        if (interaction.AgentId is not { } agentId)
        {
            return;
        }

        var before = agents.GetValueOrDefault(agentId) ?? new LiveAgent(agentId, null, at, null, 0, 0);
        var after = interaction.State switch
        {
            InteractionState.Active => before with { Active = before.Active + by },
            InteractionState.Offered => before with { Offered = before.Offered + by },
            _ => before,
        };
        Put(Changed(before, after, at));
    }

    static LiveAgent NoBreak(LiveAgent agent) => agent with { BreakId = null, BreakBy = null, BreakReason = null };

    static LiveAgent Changed(LiveAgent before, LiveAgent after, long at) => after.State == before.State ? after : after with { Since = at };

    void Put(LiveAgent agent)
    {
        if (agent.IsAlive)
        {
            agents[agent.AgentId] = agent;
        }
        else
        {
            agents.Remove(agent.AgentId);
        }
    }
}
