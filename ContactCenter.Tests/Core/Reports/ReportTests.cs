using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Figures;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Reports;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Core.Figures;
using ContactCenter.Tests.Core.Quality;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Reports;

/// <summary>Reports count as live pages do, and what is cut adds up again.</summary>
public sealed class ReportTests : IAsyncLifetime
{
    static readonly TimeZoneInfo madrid = TimeZoneInfo.FindSystemTimeZoneById("Europe/Madrid");
    static readonly ReportQuestion march = new(new(2026, 3, 10), new(2026, 3, 14), TimeZoneInfo.Utc);

    Centre centre = null!;

    public async Task InitializeAsync() => centre = await Centre.Start(campaign =>
    {
        campaign.Schedule = campaign.Schedule with { TimeZone = madrid.Id };
        (campaign.MaximumWait, campaign.AutomaticEnd, campaign.WrapUp) = (null, null, 40);
    });

    public async Task DisposeAsync() => await centre.DisposeAsync();

    async Task<Report> Read(Actor actor, ReportQuestion question) => (await centre.Get<ReportQuery>().Read(actor, question)).Value;

    /// <summary>The night in which the clocks go forward: yesterday ends in it, today has 23 hours.</summary>
    [Fact]
    public async Task Day_AgreesWithTheLivePage_AndWithTheSumsOfItsParts()
    {
        await centre.Advance(new DateTimeOffset(2026, 3, 28, 21, 30, 0, TimeSpan.Zero) - centre.Time.GetUtcNow());
        await new RandomNight(centre, 20260329).Go(steps: 200, perStep: 2);
        await centre.Drain();
        var (admin, now, today) = (await centre.LogIn(Seed.Administrator), centre.Time.NowMs(), new DateOnly(2026, 3, 29));
        foreach (var campaign in centre.Get<CampaignDirectory>().Current.All)
        {
            var live = centre.Live.FiguresOf(campaign.Id)!;
            live.Day.Date.ShouldBe(today);
            live.Queue.Offered.ShouldBeGreaterThan(20);
            ReportQuestion day = new(today, today, madrid, ReportBy.Nothing, ReportStep.Quarter, CampaignId: campaign.Id);
            var report = await Read(admin, day);
            (report.Total.Queue, report.Total.Work).ShouldBe((live.Queue, live.Work), campaign.Key);
            report.Total.Times.ShouldBe(live.Agents.Values.Aggregate(default(AgentTimes), (sum, agent) => sum + agent.At(now)), campaign.Key);
            report.Curve.Select(slot => slot.Figures.Queue).ShouldBe(live.Quarters, campaign.Key);
            foreach (var agent in (await Read(admin, day with { By = ReportBy.Agent, Step = ReportStep.Whole })).Rows.Where(row => row.Key > 0))
            {
                agent.Figures.Work.ShouldBe(live.ByAgent.GetValueOrDefault(agent.Key, WorkTally.Nothing), $"{campaign.Key} {agent.Key}");
                agent.Figures.Times.ShouldBe(live.Agents.GetValueOrDefault(agent.Key).At(now), $"{campaign.Key} {agent.Key}");
                (await Read(admin, day with { AgentId = agent.Key })).Total.Work.ShouldBe(agent.Figures.Work);
            }
        }

        var both = new ReportQuestion(today.AddDays(-1), today, madrid, ReportBy.Nothing);
        var whole = (await Read(admin, both)).Total;
        whole.Breaks.Values.Sum().ShouldBe(whole.Times.FreeOnBreakMs + whole.Times.BusyOnBreakMs);
        whole.Times.FreeOnBreakMs.ShouldBeGreaterThan(0);
        foreach (var by in Enum.GetValues<ReportBy>())
        {
            foreach (var step in Enum.GetValues<ReportStep>())
            {
                var report = await Read(admin, both with { By = by, Step = step });
                Same(report.Total, whole, $"{by} {step}");
                Same(report.Curve.Aggregate(ReportFigures.Nothing, (sum, slot) => sum + slot.Figures), whole, $"{by} {step}, the curve");
                var rows = report.Rows.Aggregate(ReportFigures.Nothing, (sum, row) => sum + row.Figures);
                // Who is a member of several campaigns is there in each of them.
                Same(by is ReportBy.Agent or ReportBy.Nothing ? rows : rows with { Times = whole.Times, Breaks = whole.Breaks }, whole, $"{by} {step}, the rows");
            }
        }
    }

    static void Same(ReportFigures one, ReportFigures other, string where)
    {
        (one.Queue, one.Work, one.Times, one.Ratings).ShouldBe((other.Queue, other.Work, other.Times, other.Ratings), where);
        one.Breaks.ShouldBe(other.Breaks, where);
    }

    [Fact]
    public async Task Times_AndBreaks_AreCutAtMidnight_AndCountUpToNow()
    {
        // 15:00 UTC.
        var ana = await centre.LogIn(Seed.Ana);
        await centre.Advance(TimeSpan.FromHours(8));
        await centre.Get<ChangeBreak>().Run(ana, Seed.Lunch);
        await centre.Advance(TimeSpan.FromHours(2));
        await centre.Get<ChangeBreak>().Run(ana, Seed.Coffee);
        await centre.Advance(TimeSpan.FromMinutes(30));
        var report = await Read(await centre.LogIn(Seed.Supervisor), march with { By = ReportBy.Agent, Step = ReportStep.Day, AgentId = Seed.Ana });
        var hour = 3_600_000L;
        report.Rows.Select(row => (row.Slot!.Value.Day.Day, row.Figures.Times)).ShouldBe([(10, new(8 * hour, 0, hour, 0)), (11, new(0, 0, 3 * hour / 2, 0))]);
        report.Rows[0].Figures.Breaks.ShouldBe([KeyValuePair.Create(Seed.Lunch, hour)]);
        report.Rows[1].Figures.Breaks.ShouldBe([KeyValuePair.Create(Seed.Lunch, hour), KeyValuePair.Create(Seed.Coffee, hour / 2)]);
    }

    [Fact]
    public async Task Rating_BelongsToTheEndOfItsConversation_AndItsAgent()
    {
        var ana = await centre.LogIn(Seed.Ana);
        var id = await centre.Serve(ana);
        await centre.Serve(ana);
        await centre.Advance(TimeSpan.FromHours(12));
        (await centre.Get<GiveFeedback>().Run(id, 4, null)).Error.ShouldBeNull();
        await centre.Drain();
        var supervisor = await centre.LogIn(Seed.Supervisor);
        var rows = (await Read(supervisor, march with { By = ReportBy.Agent, Step = ReportStep.Hour })).Rows.Where(row => row.Figures.Ratings.Count > 0).ToList();
        rows.Select(row => (row.Key, row.Slot!.Value.Day.Day, row.Figures.Ratings, row.Figures.Work.Handled)).ShouldBe([(Seed.Ana, 10, new(1, 4), 2)]);
        (await Read(supervisor, march with { AgentId = Seed.Bruno })).Total.Ratings.ShouldBe(default);
    }

    [Fact]
    public async Task AnotherGroup_CountsInNone()
    {
        await centre.Serve(await centre.LogIn(Seed.Ana));
        await centre.Serve(await centre.LogIn(Seed.ForeignAgent), Seed.Foreign);
        var (own, foreign) = (await centre.LogIn(Seed.Supervisor), await centre.LogIn(Seed.ForeignSupervisor));
        (await Read(own, march)).Rows.Where(row => row.Figures.Work.Handled > 0).Select(row => row.Key).ShouldBe([Seed.MultipleId]);
        (await Read(foreign, march with { By = ReportBy.Agent })).Rows.Select(row => row.Key).ShouldBe([Seed.ForeignAgent]);
        (await Read(foreign, march with { CampaignId = Seed.MultipleId })).Rows.ShouldBeEmpty();
        (await Read(foreign, march with { By = ReportBy.Agent, AgentId = Seed.Ana })).Rows.ShouldBeEmpty();
        (await Read(await centre.LogIn(Seed.Administrator), march)).Total.Work.Handled.ShouldBe(2);
    }

    /// <summary>The entry counts when it entered the queue, the work when it ended.</summary>
    [Fact]
    public async Task EnteredBeforeMidnight_AnsweredAfter_IsOfferedOnTheFirstDay_AndHandledOnTheSecond()
    {
        var (ana, supervisor) = (await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Supervisor));
        // From 15:00 UTC to a minute before midnight.
        await centre.Advance(TimeSpan.FromMinutes(539));
        var id = await centre.Arrive();
        await centre.Advance(TimeSpan.FromMinutes(2));
        (await centre.Get<TakeInteraction>().Run(ana, id)).Error.ShouldBeNull();
        (await centre.Get<EndInteraction>().Run(ana, id)).Error.ShouldBeNull();
        await centre.Drain();
        var rows = (await Read(supervisor, march with { By = ReportBy.Nothing, Step = ReportStep.Quarter })).Rows.Where(row => row.Figures.IsCounted).ToList();
        rows.Select(row => (row.Slot!.Value.Day.Day, row.Figures.Queue.Answered, row.Figures.Queue.AverageWaitMs, row.Figures.Work.Handled)).ShouldBe([(10, 1, 120_000, 0), (11, 0, null, 1)]);
    }

    /// <summary>Not what others answered, left, or was turned away, nor how others spent their time.</summary>
    [Fact]
    public async Task OneAgent_IsAllThatIsCounted()
    {
        await centre.Write(unit =>
        {
            unit.Db.Campaigns.Find(Seed.MultipleId)!.MaximumQueue = 1;
            unit.Db.SaveChanges();
            unit.Append(new CampaignChanged(), campaignId: Seed.MultipleId);
        });
        var (ana, bruno, supervisor) = (await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Bruno), await centre.LogIn(Seed.Supervisor));
        await centre.Serve(ana);
        await centre.Serve(bruno);
        var left = await centre.Arrive();
        await centre.Arrive();
        await centre.Advance(TimeSpan.FromMinutes(10));
        (await centre.Get<LeaveInteraction>().Run(left)).Error.ShouldBeNull();
        await centre.Drain();
        var all = (await Read(supervisor, march)).Total;
        (all.Queue.Offered, all.Queue.Rejected, all.Work.Handled, all.Times.LoggedInMs).ShouldBe((3, 1, 2, 1_200_000));
        var one = (await Read(supervisor, march with { AgentId = Seed.Ana })).Total;
        (one.Queue.Offered, one.Queue.Rejected, one.Work.Handled, one.Times.LoggedInMs).ShouldBe((1, 0, 1, 600_000));
    }

    [Theory]
    [InlineData(ReportBy.Campaign, ReportStep.Day, 366)]
    [InlineData(ReportBy.Nothing, ReportStep.Quarter, 31)]
    [InlineData(ReportBy.Agent, ReportStep.Hour, 31)]
    public async Task TooManyDays_OrInTheWrongOrder_AreRefused(ReportBy by, ReportStep step, int most)
    {
        var (supervisor, question) = (await centre.LogIn(Seed.Supervisor), march with { By = by, Step = step });
        (await centre.Get<ReportQuery>().Read(supervisor, question with { To = question.From.AddDays(-1) })).Error.ShouldBe(new InvalidInput("to", "before-from"));
        (await centre.Get<ReportQuery>().Read(supervisor, question with { To = question.From.AddDays(most) })).Error.ShouldBe(new InvalidInput("to", "too-long"));
        (await centre.Get<ReportQuery>().Read(supervisor, question with { To = question.From.AddDays(most - 1) })).Error.ShouldBeNull();
    }

    [Fact]
    public async Task LongReport_SaysHowFarItIs_AndIsStopped()
    {
        var ana = await centre.LogIn(Seed.Ana);
        await centre.Advance(TimeSpan.FromDays(40));
        var (supervisor, question, told) = (await centre.LogIn(Seed.Supervisor), march with { To = march.From.AddDays(41) }, new Told());
        // Over several portions as in one.
        (await centre.Get<ReportQuery>().Read(supervisor, question, told)).Value.Total.Times.LoggedInMs.ShouldBe((long)TimeSpan.FromDays(40).TotalMilliseconds);
        told.Shares.Count.ShouldBeGreaterThan(1);
        told.Shares.ShouldBeInOrder();
        told.Shares[^1].ShouldBe(1);
        using var stop = new CancellationTokenSource();
        await Should.ThrowAsync<OperationCanceledException>(() => centre.Get<ReportQuery>().Read(supervisor, question, new Told { OnFirst = stop.Cancel }, stop.Token));
    }

    sealed class Told : IProgress<double>
    {
        public List<double> Shares { get; } = [];
        public Action? OnFirst { get; init; }

        public void Report(double value)
        {
            Shares.Add(value);
            OnFirst?.Invoke();
        }
    }
}
