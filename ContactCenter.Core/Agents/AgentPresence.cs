using ContactCenter.Core.Common;
using ContactCenter.Core.Journal;
using ContactCenter.Core.Monitoring;
using ContactCenter.Core.Routing;
using Microsoft.Extensions.Logging;

namespace ContactCenter.Core.Agents;

/// <summary>
/// Which agents' browsers can be reached. Not stored: after a restart everybody has the time to come back. Who gives no sign of life for long is first
/// unreachable (nothing new) and then gone (what they have goes back); their log-in stays.
/// </summary>
public sealed class AgentPresence : IJournalSubscriber, IDisposable
{
    enum Stage
    {
        Unreachable,
        Gone,
    }

    readonly Lock gate = new();
    readonly Dictionary<int, int> links = [];
    readonly HashSet<int> unreachable = [], gone = [];
    readonly TimerQueue<(int AgentId, Stage Stage)> timers;
    readonly LiveCentre centre;
    readonly RoutingOptions options;
    readonly ILogger<AgentPresence> log;

    public AgentPresence(LiveCentre centre, RoutingOptions options, TimeProvider time, ILogger<AgentPresence> log)
    {
        (this.centre, this.options, this.log) = (centre, options, log);
        timers = new TimerQueue<(int AgentId, Stage Stage)>(time, due => Fire(due.AgentId, due.Stage));
    }

    /// <summary>Called with the agent's id when they become reachable (true), unreachable or gone (false).</summary>
    public event Action<int, bool>? Changed;

    public bool IsReachable(int agentId)
    {
        lock (gate)
        {
            return !unreachable.Contains(agentId);
        }
    }

    /// <summary>Unreachable for so long that nothing may stay with them.</summary>
    public bool IsGone(int agentId)
    {
        lock (gate)
        {
            return gone.Contains(agentId);
        }
    }

    public IReadOnlyList<int> Gone
    {
        get
        {
            lock (gate)
            {
                return [.. gone];
            }
        }
    }

    /// <summary>One page of the agent begins to be there, until the answer is disposed.</summary>
    public AgentLink Enter(int agentId) => new(this, agentId);

    /// <summary>Everybody who is logged in has the time to come back.</summary>
    public void Rebuild() => centre.Look(state => state.Agents.Values.Where(agent => agent.SessionId is not null).Select(agent => agent.AgentId).ToList()).ForEach(Watch);

    public void OnCommitted(IReadOnlyList<JournalEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry is { Event: SessionStarted, AgentId: { } agentId })
            {
                Watch(agentId);
            }
            else if (entry is { Event: SessionEnded { Reason: not SessionEnd.TakenOver }, AgentId: { } left })
            {
                Forget(left);
            }
        }
    }

    public void Dispose() => timers.Dispose();

    internal void Up(int agentId)
    {
        bool came;
        lock (gate)
        {
            links[agentId] = links.GetValueOrDefault(agentId) + 1;
            timers.Cancel((agentId, Stage.Unreachable));
            timers.Cancel((agentId, Stage.Gone));
            came = unreachable.Remove(agentId) | gone.Remove(agentId);
        }

        if (came)
        {
            Tell(agentId, true);
        }
    }

    internal void Down(int agentId, TimeSpan silentFor)
    {
        lock (gate)
        {
            links[agentId] = links.GetValueOrDefault(agentId) - 1;
            if (links[agentId] <= 0)
            {
                links.Remove(agentId);
                Begin(agentId, silentFor);
            }
        }
    }

    void Watch(int agentId)
    {
        lock (gate)
        {
            if (!links.ContainsKey(agentId))
            {
                unreachable.Remove(agentId);
                gone.Remove(agentId);
                Begin(agentId, TimeSpan.Zero);
            }
        }

        Show(agentId);
    }

    /// <summary>Logged out: nothing stays with them that could be left behind.</summary>
    void Forget(int agentId)
    {
        lock (gate)
        {
            timers.Cancel((agentId, Stage.Unreachable));
            timers.Cancel((agentId, Stage.Gone));
            unreachable.Remove(agentId);
            gone.Remove(agentId);
        }

        Show(agentId);
    }

    void Begin(int agentId, TimeSpan silentFor)
    {
        timers.Set((agentId, Stage.Unreachable), options.Unreachable - silentFor);
        timers.Set((agentId, Stage.Gone), options.GiveBack - silentFor);
    }

    void Fire(int agentId, Stage stage)
    {
        lock (gate)
        {
            if (links.ContainsKey(agentId))
            {
                return;
            }

            unreachable.Add(agentId);
            if (stage == Stage.Gone)
            {
                gone.Add(agentId);
            }
        }

        Tell(agentId, false);
    }

    void Show(int agentId) => centre.SetReachable(agentId, () => IsReachable(agentId));

    void Tell(int agentId, bool reachable)
    {
        Show(agentId);
        try
        {
            Changed?.Invoke(agentId, reachable);
        }
        catch (Exception exception)
        {
            log.LogError(exception, "Agent {Agent} is {State}, and not everybody could hear it", agentId, reachable ? "reachable" : "unreachable");
        }
    }
}
