using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Journal;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace ContactCenter.Core.Alerts;

/// <summary>Posts what is written down for webhooks: each campaign's in order, one campaign's slow receiver keeping no other waiting.</summary>
public sealed class AlertSender : IJournalSubscriber, IDisposable
{
    readonly Lock gate = new();
    readonly HashSet<int> busy = [], again = [];
    readonly TimerQueue<int> timers;
    readonly AlertAttempt attempt;
    readonly IDbContextFactory<ContactDb> contexts;
    readonly TimeProvider time;
    readonly ILogger<AlertSender> log;

    public AlertSender(AlertAttempt attempt, IDbContextFactory<ContactDb> contexts, TimeProvider time, ILogger<AlertSender> log)
    {
        (this.attempt, this.contexts, this.time, this.log) = (attempt, contexts, time, log);
        timers = new TimerQueue<int>(time, Begin);
    }

    /// <summary>What was not delivered before the stop.</summary>
    public void Start()
    {
        using var db = contexts.CreateDbContext();
        foreach (var campaignId in db.AlertDeliveries.Where(delivery => delivery.NextAt != null).Select(delivery => delivery.CampaignId).Distinct().ToList())
        {
            Begin(campaignId);
        }
    }

    public void OnCommitted(IReadOnlyList<JournalEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry is { Event: AlertRaised or AlertCleared or AlertAcknowledged, CampaignId: { } campaignId })
            {
                Begin(campaignId);
            }
        }
    }

    public void Dispose() => timers.Dispose();

    void Begin(int campaignId)
    {
        lock (gate)
        {
            if (!busy.Add(campaignId))
            {
                again.Add(campaignId);
                return;
            }
        }

        _ = Task.Run(() => Work(campaignId));
    }

    async Task Work(int campaignId)
    {
        TimeSpan? rest = null;
        try
        {
            while (await Next(campaignId) is { } due)
            {
                var now = time.NowMs();
                if (due.NextAt > now)
                {
                    rest = TimeSpan.FromMilliseconds(due.NextAt.Value - now);
                    break;
                }

                await attempt.Run(due);
            }
        }
        catch (Exception exception)
        {
            log.LogError(exception, "Alerts of campaign {Campaign} could not be posted; trying again", campaignId);
            rest = TimeSpan.FromSeconds(10);
        }

        bool more;
        lock (gate)
        {
            busy.Remove(campaignId);
            more = again.Remove(campaignId);
        }

        if (more)
        {
            Begin(campaignId);
        }
        else if (rest is { } pause)
        {
            timers.Set(campaignId, pause);
        }
    }

    /// <summary>The oldest that is to be delivered: a later one waits for it.</summary>
    async Task<AlertDelivery?> Next(int campaignId)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await db.AlertDeliveries.AsNoTracking().Where(delivery => delivery.CampaignId == campaignId && delivery.NextAt != null).OrderBy(delivery => delivery.Id).FirstOrDefaultAsync();
    }
}
