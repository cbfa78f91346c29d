using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Figures;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Figures;

/// <summary>The figures that live pages show, against those counted from the rows the long way.</summary>
public sealed class DayBookTests : IAsyncLifetime
{
    static readonly Dictionary<string, string> zones = new() { [Seed.Multiple] = "Europe/Madrid", [Seed.OneByOne] = "America/Montevideo", [Seed.Foreign] = "Asia/Kathmandu" };

    Centre centre = null!;

    public async Task InitializeAsync() => centre = await Centre.Start(campaign =>
    {
        campaign.Schedule = campaign.Schedule with { TimeZone = zones[campaign.Key] };
        (campaign.MaximumWait, campaign.AutomaticEnd, campaign.WrapUp) = (null, null, 40);
    });

    public async Task DisposeAsync() => await centre.DisposeAsync();

    /// <summary>Ten thousand interactions on the night in which Europe's clocks go forward: midnights of three zones, a 23-hour day, two restarts.</summary>
    [Fact]
    public async Task TenThousandInteractions_OverMidnightARestartAndDaylightSaving_AgreeToTheLastDigit()
    {
        await centre.Advance(new DateTimeOffset(2026, 3, 28, 15, 0, 0, TimeSpan.Zero) - centre.Time.GetUtcNow());
        var night = new RandomNight(centre, seed: 20260328);
        for (var part = 0; part < 6; part++)
        {
            await night.Go(steps: 420, perStep: 5);
            await Agree();
            if (part is 1 or 4)
            {
                night.Centre = centre = await centre.Restart(TimeSpan.FromMinutes(7));
                await Agree();
            }
        }

        night.Begun.ShouldBeGreaterThan(10_000);
        (centre.Time.GetUtcNow() > new DateTimeOffset(2026, 3, 29, 23, 0, 0, TimeSpan.Zero)).ShouldBeTrue();
        centre.Log.Messages.ShouldBeEmpty();
    }

    [Fact]
    public async Task Midnight_BeginsAnewDay_WithoutAnythingHappening()
    {
        var ana = await centre.LogIn(Seed.Ana);
        await centre.Get<ContactCenter.Core.Interactions.EndInteraction>().Run(ana, await centre.Arrive(ana));
        await centre.Drain();
        centre.Live.FiguresOf(Seed.MultipleId)!.Queue.Answered.ShouldBe(1);
        using var supervision = centre.Get<ContactCenter.Core.Monitoring.LiveFeed>().SubscribeSupervision(await centre.LogIn(Seed.Supervisor));
        await centre.Drain();
        await centre.Advance(LocalDay.Of(centre.Time.NowMs(), TimeZoneInfo.FindSystemTimeZoneById("Europe/Madrid")).To.ToInstant() - centre.Time.GetUtcNow() + TimeSpan.FromMilliseconds(5));
        (centre.Live.FiguresOf(Seed.MultipleId)!.Queue, centre.Live.FiguresOf(Seed.MultipleId)!.Work.Completed).ShouldBe((QueueTally.Nothing, 0));
        // Madrid's day is over, Montevideo's is not; and the page is told.
        (await supervision.Next(CancellationToken.None)).Campaigns.Select(figures => figures.CampaignId).ShouldContain(Seed.MultipleId);
    }

    [Fact]
    public async Task WhatBeganYesterday_IsCutAtMidnight_AndARestartChangesNothing()
    {
        var (ana, _) = (await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Bruno));
        // From 15:00 UTC to ten minutes before Madrid's midnight.
        await centre.Advance(TimeSpan.FromMinutes(470));
        var id = await centre.Arrive(ana);
        await centre.Advance(TimeSpan.FromMinutes(20));
        (await centre.Get<ContactCenter.Core.Interactions.EndInteraction>().Run(ana, id)).Error.ShouldBeNull();
        await centre.Drain();
        var figures = centre.Live.FiguresOf(Seed.MultipleId)!;
        (figures.Queue.Answered, figures.Work.Handled, figures.Work.CompletedIn).ShouldBe((0, 1, 1));
        figures.Agents[Seed.Bruno].At(centre.Time.NowMs()).ShouldBe(new AgentTimes(600_000, 0, 0, 0));
        centre = await centre.Restart(TimeSpan.Zero);
        (centre.Live.FiguresOf(Seed.MultipleId)!.Queue, centre.Live.FiguresOf(Seed.MultipleId)!.Work).ShouldBe((figures.Queue, figures.Work));
    }

    [Fact]
    public async Task AnotherServiceLevel_CountsTheDayAnew()
    {
        var ana = await centre.LogIn(Seed.Ana);
        var id = await centre.Arrive();
        await centre.Advance(TimeSpan.FromSeconds(30));
        await centre.Get<ContactCenter.Core.Interactions.TakeInteraction>().Run(ana, id);
        await centre.Drain();
        centre.Live.FiguresOf(Seed.MultipleId)!.Queue.ServiceLevelOfAnswered.ShouldBe(0);
        await centre.Write(unit =>
        {
            unit.Db.Campaigns.Find(Seed.MultipleId)!.ServiceLevel = 30;
            unit.Db.SaveChanges();
            unit.Append(new CampaignChanged(), campaignId: Seed.MultipleId);
        });
        await centre.Drain();
        centre.Live.FiguresOf(Seed.MultipleId)!.Queue.ServiceLevelOfAnswered.ShouldBe(1);
    }

    async Task Agree()
    {
        await centre.Drain();
        await using var db = centre.Read();
        var now = centre.Time.NowMs();
        foreach (var campaign in centre.Get<CampaignDirectory>().Current.All)
        {
            var (figures, brute) = (centre.Live.FiguresOf(campaign.Id)!, new BruteForce(db, campaign.Id, zones[campaign.Key], campaign.ServiceLevel, campaign.Thresholds.ShortAbandon, now));
            var queue = figures.Queue;
            ((object)((int)queue.Offered, (int)queue.Answered, (int)queue.Abandoned, (int)queue.ShortAbandons, (int)queue.TimedOut, (int)queue.Rejected,
                queue.ServiceLevelOfAnswered, queue.ServiceLevelOfOffered, queue.AbandonmentRate, queue.AverageWaitMs, queue.LongestWaitMs)).ShouldBe(brute.Queue(), campaign.Key);
            Curve(figures, brute).ShouldBe(brute.Curve(), campaign.Key);
            Work(figures.Work).ShouldBe(brute.Work(null), campaign.Key);
            foreach (var agent in campaign.Members.Select(member => member.AgentId))
            {
                Work(figures.ByAgent.GetValueOrDefault(agent, WorkTally.Nothing)).ShouldBe(brute.Work(agent), $"{campaign.Key} {agent}");
                var times = figures.Agents[agent].At(now);
                (times.FreeMs, times.BusyMs, times.FreeOnBreakMs + times.BusyOnBreakMs).ShouldBe(brute.Times(agent), $"{campaign.Key} {agent}");
                figures.Agents[agent].State.ShouldBe(centre.Live.FindAgent(agent)?.State ?? AgentState.Offline);
            }
        }
    }

    static object Work(WorkTally work) => ((int)work.Handled, work.AverageHandlingMs, (int)work.CompletedIn, (int)work.CompletedOut);

    static List<(string, int, int, int)> Curve(DayFigures figures, BruteForce brute) =>
        [.. figures.Quarters.Select((tally, index) => (brute.Label(figures.Day.From + Quarter.StartOf(index)), (int)tally.Offered, (int)tally.Answered, (int)tally.Abandoned))
            .Where(quarter => quarter.Item2 > 0).OrderBy(quarter => quarter.Item1, StringComparer.Ordinal)];
}
