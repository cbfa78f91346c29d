using ContactCenter.Core.Common;
using ContactCenter.Core.Journal;
using ContactCenter.Core.Monitoring;
using Microsoft.Extensions.Logging;

namespace ContactCenter.Core.Agents;

/// <summary>Ends wrap-ups whose time is over.</summary>
public sealed class WrapUpClock : IJournalSubscriber, IDisposable
{
    readonly TimerQueue<int> timers;
    readonly LiveCentre centre;
    readonly EndWrapUp end;
    readonly TimeProvider time;
    readonly ILogger<WrapUpClock> log;

    public WrapUpClock(LiveCentre centre, EndWrapUp end, TimeProvider time, ILogger<WrapUpClock> log)
    {
        (this.centre, this.end, this.time, this.log) = (centre, end, time, log);
        timers = new TimerQueue<int>(time, agentId => _ = Fire(agentId));
    }

    public void Rebuild()
    {
        foreach (var agentId in centre.Look(state => state.Agents.Values.Where(agent => agent.WrapUpUntil is not null).Select(agent => agent.AgentId).ToList()))
        {
            Watch(agentId);
        }
    }

    public void OnCommitted(IReadOnlyList<JournalEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry is { Event: WrapUpStarted, AgentId: { } agentId })
            {
                Watch(agentId);
            }
        }
    }

    public void Dispose() => timers.Dispose();

    void Watch(int agentId)
    {
        if (centre.FindAgent(agentId)?.WrapUpUntil is { } due)
        {
            timers.Set(agentId, TimeSpan.FromMilliseconds(due - time.NowMs()));
        }
    }

    async Task Fire(int agentId)
    {
        try
        {
            if (centre.FindAgent(agentId)?.WrapUpUntil is { } due)
            {
                await end.RunByClock(agentId, due);
            }
        }
        catch (Exception exception)
        {
            log.LogError(exception, "The wrap-up of agent {Agent} could not be ended; trying again", agentId);
            timers.Set(agentId, TimeSpan.FromSeconds(5));
        }
    }
}
