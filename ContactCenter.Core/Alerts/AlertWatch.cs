using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Monitoring;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace ContactCenter.Core.Alerts;

/// <summary>Reads the live state every few seconds, and raises and clears alerts. What is not watched any more (a limit taken away, a campaign deleted, a member removed) is cleared at once.</summary>
public sealed class AlertWatch : IDisposable
{
    static readonly AlertLimits unwatched = new();

    readonly Dictionary<AlertKey, AlertPatience> memory = [];
    readonly LiveCentre centre;
    readonly CampaignDirectory campaigns;
    readonly AlertKeeper keeper;
    readonly IDbContextFactory<ContactDb> contexts;
    readonly AlertOptions options;
    readonly TimeProvider time;
    readonly ILogger<AlertWatch> log;
    readonly ITimer timer;
    int looking;

    public AlertWatch(LiveCentre centre, CampaignDirectory campaigns, AlertKeeper keeper, IDbContextFactory<ContactDb> contexts, AlertOptions options, TimeProvider time, ILogger<AlertWatch> log)
    {
        (this.centre, this.campaigns, this.keeper, this.contexts, this.options, this.time, this.log) = (centre, campaigns, keeper, contexts, options, time, log);
        timer = time.CreateTimer(_ => _ = Look(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Goes on with what was open before.</summary>
    public void Start()
    {
        using (var db = contexts.CreateDbContext())
        {
            foreach (var alert in db.Alerts.AsNoTracking().Where(alert => alert.ClearedAt == null))
            {
                memory[new AlertKey(alert.CampaignId, alert.Measure, alert.AgentId)] = new AlertPatience(true);
            }
        }

        timer.Change(options.Every, options.Every);
    }

    public void Dispose() => timer.Dispose();

    /// <summary>Once; a look that is still going on is enough.</summary>
    internal async Task Look()
    {
        if (Interlocked.Exchange(ref looking, 1) == 1)
        {
            return;
        }

        try
        {
            await Judge(Read());
        }
        catch (Exception exception)
        {
            log.LogError(exception, "Alerts could not be judged; the next look tries again");
        }
        finally
        {
            Volatile.Write(ref looking, 0);
        }
    }

    List<AlertReading> Read()
    {
        var now = time.NowMs();
        var watched = campaigns.Current.All.Where(campaign => campaign.Alerts != unwatched).ToList();
        var figures = watched.ToDictionary(campaign => campaign.Id, campaign => campaign.Alerts.ServiceLevel is null ? null : centre.FiguresOf(campaign.Id));
        return centre.Look(state => watched.SelectMany(campaign => AlertReadings.Of(campaign, state, figures[campaign.Id], now)).ToList());
    }

    async Task Judge(List<AlertReading> readings)
    {
        var now = time.NowMs();
        foreach (var reading in readings)
        {
            var before = memory.GetValueOrDefault(reading.Key);
            var after = before.After(reading.IsBeyond, now, options);
            if (after.IsRaised != before.IsRaised)
            {
                _ = after.IsRaised ? await keeper.Raise(reading) : await keeper.Clear(reading.Key);
            }

            // Only once it is stored: what the database refused is tried again.
            Remember(reading.Key, after);
        }

        var known = readings.Select(reading => reading.Key).ToHashSet();
        foreach (var (key, patience) in memory.Where(entry => !known.Contains(entry.Key)).ToList())
        {
            if (patience.IsRaised)
            {
                await keeper.Clear(key);
            }

            memory.Remove(key);
        }
    }

    void Remember(AlertKey key, AlertPatience patience)
    {
        if (patience == default)
        {
            memory.Remove(key);
        }
        else
        {
            memory[key] = patience;
        }
    }
}
