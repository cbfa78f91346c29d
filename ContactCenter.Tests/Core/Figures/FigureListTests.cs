using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Figures;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Figures;

/// <summary>Every figure opens as many interactions as it says.</summary>
public sealed class FigureListTests : IAsyncLifetime
{
    static readonly int[] all = [Seed.MultipleId, Seed.OneByOneId, Seed.ForeignId];

    Centre centre = null!;

    public async Task InitializeAsync() => centre = await Centre.Start(campaign => (campaign.MaximumWait, campaign.AutomaticEnd, campaign.WrapUp) = (null, null, 40));

    public async Task DisposeAsync() => await centre.DisposeAsync();

    async Task<FigureList> Read(Actor actor, Figure figure, int? agent = null, int? quarter = null, long? until = null, params int[] campaigns) =>
        (await centre.Get<FigureListQuery>().Read(actor, new FigureQuestion(figure, campaigns.Length == 0 ? all : campaigns, agent, quarter, until), 500)).Value;

    [Fact]
    public async Task EveryFigure_OfEveryCampaignAgentAndQuarter_HasItsRows()
    {
        await new RandomNight(centre, 7).Go(steps: 60, perStep: 4);
        await centre.Drain();
        var admin = await centre.LogIn(Seed.Administrator);
        foreach (var id in all)
        {
            var (day, open) = (centre.Live.FiguresOf(id)!, centre.Live.Open().Where(interaction => interaction.CampaignId == id).ToList());
            var (queue, work) = (day.Queue, day.Work);
            (Figure Figure, long Count)[] expected =
            [
                (Figure.Offered, queue.Offered), (Figure.Answered, queue.Answered), (Figure.AnsweredInTime, queue.AnsweredInTime), (Figure.Abandoned, queue.Abandoned),
                (Figure.ShortAbandons, queue.ShortAbandons), (Figure.TimedOut, queue.TimedOut), (Figure.Rejected, queue.Rejected), (Figure.Handled, work.Handled),
                (Figure.CompletedIn, work.CompletedIn), (Figure.CompletedOut, work.CompletedOut),
                (Figure.Waiting, open.Count(interaction => interaction.State.IsQueued())), (Figure.Active, open.Count(interaction => interaction.State == InteractionState.Active)),
            ];
            foreach (var (figure, count) in expected)
            {
                (await Read(admin, figure, campaigns: id)).Count.ShouldBe((int)count, $"{figure} of {id}");
            }

            (await Read(admin, Figure.LongestWait, campaigns: id)).Rows.Select(row => row.InteractionId)
                .ShouldBe(open.Where(interaction => interaction.State.IsQueued()).OrderBy(interaction => interaction.QueuedAt).ThenBy(interaction => interaction.Id).Take(1).Select(interaction => interaction.Id));
            foreach (var (agent, today) in day.Agents)
            {
                var (busy, rows) = (today.At(centre.Time.NowMs()).BusyMs, (await Read(admin, Figure.Occupancy, agent, campaigns: id)).Rows);
                // Several at once each have their time whole, so that they sum to more.
                (rows.Sum(row => row.Ms!.Value) >= busy, rows.All(row => row.Ms <= busy)).ShouldBe((true, true), $"agent {agent} of {id}");
            }

            foreach (var (agent, done) in day.ByAgent)
            {
                (await Read(admin, Figure.CompletedIn, agent, campaigns: id)).Count.ShouldBe((int)done.CompletedIn);
                (await Read(admin, Figure.Handled, agent, campaigns: id)).Count.ShouldBe((int)done.Handled);
            }

            for (var index = 0; index < day.Quarters.Length; index++)
            {
                if (day.Quarters[index].Offered > 0)
                {
                    (await Read(admin, Figure.Offered, quarter: Quarter.Of(day.Day.From) + index, campaigns: id)).Count.ShouldBe((int)day.Quarters[index].Offered);
                }
            }
        }
    }

    /// <summary>Who came before midnight counts to that day, whatever became of them; what was ended counts to the day of its end. Midnight is the campaign's.</summary>
    [Fact]
    public async Task OverMidnight_FiguresAndLists_CountByTheCampaignsOwnDay_076()
    {
        var zone = centre.Get<CampaignDirectory>().Current.Find(Seed.MultipleId)!.Schedule.Zone;
        await centre.Advance(LocalDay.Of(centre.Time.NowMs(), zone).To.ToInstant() - centre.Time.GetUtcNow() - TimeSpan.FromMinutes(2));
        var (ana, supervisor) = (await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Supervisor));
        var (served, waited, left) = (await centre.Arrive(ana), await centre.Arrive(), await centre.Arrive());
        await centre.Advance(TimeSpan.FromMinutes(1));
        var evening = centre.Time.NowMs();
        await centre.Advance(TimeSpan.FromMinutes(2));
        await centre.Get<TakeInteraction>().Run(ana, waited);
        await centre.Get<LeaveInteraction>().Run(left);
        var fresh = await centre.Arrive(ana);
        await centre.Get<EndInteraction>().Run(ana, served);
        await centre.Drain();
        var day = centre.Live.FiguresOf(Seed.MultipleId)!;
        zone.GetUtcOffset(day.Day.From.ToInstant()).ShouldNotBe(TimeSpan.Zero);
        (day.Queue.Offered, day.Queue.Answered, day.Queue.Abandoned, day.Work.Handled, day.Work.CompletedIn).ShouldBe((1, 1, 0, 1, 1));
        async Task<long[]> Ids(Figure figure, long? until = null) => [.. (await Read(supervisor, figure, until: until)).Rows.Select(row => row.InteractionId)];
        (await Ids(Figure.Offered)).ShouldBe([fresh]);
        (await Ids(Figure.Answered)).ShouldBe([fresh]);
        (await Ids(Figure.Abandoned)).ShouldBeEmpty();
        (await Ids(Figure.Handled)).ShouldBe([served]);
        (await Ids(Figure.CompletedIn)).ShouldBe([served]);
        // A page paused before midnight still shows that day.
        (await Ids(Figure.Answered, evening)).ShouldBe([served]);
    }

    /// <summary>One at a time, a wrap-up of 30 s after the first, the second one's end within a break: the rows' times are exactly the figure's.</summary>
    [Fact]
    public async Task Occupancy_ListsWhatMadeBusy_WithItsWrapUp_AndWithoutBreaks()
    {
        var (ana, supervisor) = (await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Supervisor));
        await centre.Advance(TimeSpan.FromSeconds(10));
        var first = await centre.Arrive(ana);
        await centre.Advance(TimeSpan.FromSeconds(90));
        await centre.Get<EndInteraction>().Run(ana, first);
        await centre.Advance(TimeSpan.FromSeconds(30));
        (await centre.Get<EndWrapUp>().Run(ana)).Error.ShouldBeNull();
        await centre.Advance(TimeSpan.FromSeconds(30));
        var second = await centre.Arrive(ana);
        await centre.Advance(TimeSpan.FromSeconds(30));
        await centre.Get<ChangeBreak>().Run(ana, 1);
        await centre.Advance(TimeSpan.FromSeconds(30));
        await centre.Get<EndInteraction>().Run(ana, second);
        await centre.Drain();
        var rows = (await Read(supervisor, Figure.Occupancy, campaigns: Seed.MultipleId)).Rows;
        rows.Select(row => (row.InteractionId, row.AgentId, row.Ms)).ShouldBe([(second, Seed.Ana, 30_000), (first, Seed.Ana, 120_000)]);
        centre.Live.FiguresOf(Seed.MultipleId)!.Agents[Seed.Ana].At(centre.Time.NowMs()).BusyMs.ShouldBe(150_000);
    }

    [Fact]
    public async Task PausedPage_ListsWhatItShowsAsWaiting_WhereverItIsNow()
    {
        var (ana, supervisor) = (await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Supervisor));
        var (first, second) = (await centre.Arrive(), await centre.Arrive());
        await centre.Get<TakeInteraction>().Run(ana, first);
        await centre.Get<LeaveInteraction>().Run(second);
        async Task<long[]> Ids(Figure figure) => [.. (await centre.Get<FigureListQuery>().Read(supervisor, new FigureQuestion(figure, all) { Alive = [first, second] })).Value.Rows.Select(row => row.InteractionId).Order()];
        (await Ids(Figure.Waiting)).ShouldBe([first, second]);
        (await Ids(Figure.LongestWait)).ShouldBe([first]);
        (await Read(supervisor, Figure.Waiting)).Rows.ShouldBeEmpty();
    }

    [Fact]
    public async Task Foreigners_GetTheirOwnCampaignsOnly()
    {
        var (ours, theirs) = (await centre.Arrive(await centre.LogIn(Seed.Ana)), await centre.Arrive(await centre.LogIn(Seed.ForeignAgent), Seed.Foreign));
        (await Read(await centre.LogIn(Seed.Supervisor), Figure.Answered)).Rows.Select(row => row.InteractionId).ShouldBe([ours]);
        (await Read(await centre.LogIn(Seed.ForeignSupervisor), Figure.Answered)).Rows.Select(row => row.InteractionId).ShouldBe([theirs]);
        var (waits, theirsWaits, supervisor) = (await centre.Arrive(), await centre.Arrive(Seed.Foreign), await centre.LogIn(Seed.Supervisor));
        foreach (var figure in Enum.GetValues<Figure>())
        {
            var question = new FigureQuestion(figure, all);
            foreach (var asked in new[] { question, question with { Alive = [ours, theirs, waits, theirsWaits] }, question with { AgentId = Seed.ForeignAgent } })
            {
                (await centre.Get<FigureListQuery>().Read(supervisor, asked)).Value.Rows.Select(row => row.InteractionId).ShouldBeSubsetOf([ours, waits], $"{asked}");
            }
        }

        (await centre.Get<FigureListQuery>().Read(await centre.LogIn(Seed.Bruno), new FigureQuestion(Figure.Answered, all))).Error.ShouldBeOfType<NotAllowed>();
    }

    [Fact]
    public async Task PausedPage_ListsWhatThereWasThen()
    {
        var (ana, supervisor) = (await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Supervisor));
        await centre.Arrive(ana);
        var paused = centre.Time.NowMs();
        await centre.Advance(TimeSpan.FromSeconds(1));
        await centre.Arrive(ana);
        ((await Read(supervisor, Figure.Answered, until: paused)).Count, (await Read(supervisor, Figure.Answered)).Count).ShouldBe((1, 2));
    }

    [Fact]
    public async Task Rows_NameTheCustomerAndTheWait()
    {
        var ana = await centre.LogIn(Seed.Ana);
        var id = await centre.Arrive();
        await centre.Advance(TimeSpan.FromSeconds(7));
        await centre.Get<TakeInteraction>().Run(ana, id);
        var row = (await Read(await centre.LogIn(Seed.Supervisor), Figure.Answered)).Rows.ShouldHaveSingleItem();
        (row.InteractionId, row.Customer, row.AgentId, row.Ms, row.State).ShouldBe((id, "Vera", Seed.Ana, 7_000, InteractionState.Active));
    }
}
