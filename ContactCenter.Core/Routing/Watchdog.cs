using ContactCenter.Core.Agents;
using Microsoft.Extensions.Logging;

namespace ContactCenter.Core.Routing;

/// <summary>
/// Holds the rule that at every moment an open interaction waits, is with an agent who is logged in and there, or with a bot that has a deadline. What is
/// with an agent who is gone goes back at once; every few seconds it looks at the rows for what nobody should have left behind, and lets the router look at all.
/// </summary>
public sealed class Watchdog : IDisposable
{
    readonly AgentPresence presence;
    readonly GiveBack giveBack;
    readonly RepairInteraction repair;
    readonly Router router;
    readonly ILogger<Watchdog> log;
    readonly ITimer timer;
    readonly TimeSpan every;
    int looking;

    public Watchdog(AgentPresence presence, GiveBack giveBack, RepairInteraction repair, Router router, RoutingOptions options, TimeProvider time, ILogger<Watchdog> log)
    {
        (this.presence, this.giveBack, this.repair, this.router, this.log) = (presence, giveBack, repair, router, log);
        every = options.Watch;
        timer = time.CreateTimer(_ => _ = Look(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        presence.Changed += OnPresence;
    }

    public void Start() => timer.Change(every, every);

    public void Dispose()
    {
        presence.Changed -= OnPresence;
        timer.Dispose();
    }

    /// <summary>Once; a look that is still going on is enough.</summary>
    internal async Task Look()
    {
        if (Interlocked.Exchange(ref looking, 1) == 1)
        {
            return;
        }

        try
        {
            foreach (var agentId in presence.Gone)
            {
                await giveBack.Run(agentId);
            }

            await repair.RunForAll();
            router.LookAtAll();
        }
        catch (Exception exception)
        {
            log.LogError(exception, "The watchdog could not look; it tries again");
        }
        finally
        {
            Volatile.Write(ref looking, 0);
        }
    }

    void OnPresence(int agentId, bool reachable)
    {
        if (!reachable && presence.IsGone(agentId))
        {
            _ = GiveBack(agentId);
        }
    }

    async Task GiveBack(int agentId)
    {
        try
        {
            await giveBack.Run(agentId);
        }
        catch (Exception exception)
        {
            log.LogError(exception, "What agent {Agent} had could not be put back; the next look tries again", agentId);
        }
    }
}
