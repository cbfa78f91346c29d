using ContactCenter.Core.Common;
using ContactCenter.Core.Figures;
using ContactCenter.Core.Quality;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Quality;

public sealed class QualityAveragesTests : IAsyncLifetime
{
    static readonly TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById("America/Montevideo");
    static readonly ReviewFilter all = new(new(2026, 3, 1), new(2026, 3, 31), zone);

    Centre centre = null!;
    Actor ana = null!, bruno = null!, supervisor = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        await centre.AskQuestions();
        (ana, bruno, supervisor) = (await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Bruno), await centre.LogIn(Seed.Supervisor));
    }

    public Task DisposeAsync() => centre.DisposeAsync().AsTask();

    async Task<long> Reviewed(Actor agent, int polite, int? solved, string campaign = Seed.Multiple, Actor? by = null)
    {
        var id = await centre.Serve(agent, campaign);
        (await centre.Review(by ?? supervisor, id, [new("polite", polite), new("solved", solved, solved is null)])).Error.ShouldBeNull();
        return id;
    }

    async Task<QualityAverages> Averages(ReviewFilter filter, Actor? by = null) => (await centre.Get<QualityAveragesQuery>().Read(by ?? supervisor, filter)).Value;

    /// <summary>Each average is of just the reviews that its list shows.</summary>
    async Task Agrees(ReviewFilter filter, Average? average)
    {
        var (count, rows) = (await centre.Get<ReviewListQuery>().Read(supervisor, filter)).Value;
        (count, rows.Count).ShouldBe((average?.Count ?? 0, average?.Count ?? 0));
        if (average is not null)
            rows.Average(row => row.Value).ShouldBe(average.Mean, 1e-9);
    }

    [Fact]
    public async Task Averages_ByDayAgentCampaignAndQuestion_AgreeWithTheReviewsBehind()
    {
        // 15:00 UTC is noon there: fourteen hours on it is the next day, at two in the morning.
        await Reviewed(ana, 5, 5);
        await Reviewed(ana, 3, null);
        await centre.Advance(TimeSpan.FromHours(14));
        await Reviewed(bruno, 4, 0, Seed.OneByOne);
        await centre.Draft(supervisor, await centre.Serve(ana));

        var averages = await Averages(all);
        averages.Whole.ShouldBe(new Average(3, (100 + 60 + 0) / 3.0));
        averages.Days.ShouldBe([(new(2026, 3, 10), new(2, 80)), (new(2026, 3, 11), new(1, 0))]);
        averages.Agents.OrderBy(row => row.Id).ShouldBe([(Seed.Ana, new(2, 80)), (Seed.Bruno, new(1, 0))]);
        averages.Campaigns.OrderBy(row => row.Id).ShouldBe([(Seed.MultipleId, new(2, 80)), (Seed.OneByOneId, new(1, 0))]);
        averages.Questions.OrderBy(row => row.QuestionId).Select(row => (row.Text, row.Average)).ShouldBe([("Polite?", new(3, 80)), ("Solved?", new(2, 50))]);

        await Agrees(all, averages.Whole);
        foreach (var (day, average) in averages.Days)
            await Agrees(all with { From = day, To = day }, average);
        foreach (var (id, average) in averages.Agents)
            await Agrees(all with { AgentId = id }, average);
        foreach (var (id, average) in averages.Campaigns)
            await Agrees(all with { CampaignId = id }, average);
        foreach (var row in averages.Questions)
        {
            await Agrees(all with { FormId = row.FormId, QuestionId = row.QuestionId }, row.Average);
            (await Averages(all with { FormId = row.FormId, QuestionId = row.QuestionId })).Whole!.Count.ShouldBe(row.Average.Count);
        }
    }

    [Fact]
    public async Task ReviewedDaysLater_CountsOnTheDayTheConversationEnded()
    {
        var id = await centre.Serve(ana);
        await centre.Advance(TimeSpan.FromDays(2));
        (await centre.Review(supervisor, id)).Error.ShouldBeNull();
        var day = all with { From = new(2026, 3, 10), To = new(2026, 3, 10) };
        (await Averages(all)).Days.ShouldBe([(day.From, new(1, 85))]);
        (await Averages(day)).Whole!.Count.ShouldBe(1);
        (await Averages(day with { From = new(2026, 3, 11), To = new(2026, 3, 31) })).Whole.ShouldBeNull();
    }

    [Fact]
    public async Task AnotherGroup_CountsInNone()
    {
        var foreign = await centre.LogIn(Seed.ForeignSupervisor);
        await Reviewed(ana, 5, 5);
        await Reviewed(await centre.LogIn(Seed.ForeignAgent), 1, 5, Seed.Foreign, foreign);
        (await Averages(all)).Agents.ShouldBe([(Seed.Ana, new(1, 100))]);
        (await Averages(all, foreign)).Agents.ShouldBe([(Seed.ForeignAgent, new(1, 40))]);
        (await Averages(all, await centre.LogIn(Seed.Administrator))).Whole!.Count.ShouldBe(2);
        (await Averages(all with { CampaignId = Seed.ForeignId })).Whole.ShouldBeNull();
        (await centre.Get<ReviewListQuery>().Read(supervisor, all with { AgentId = Seed.ForeignAgent })).Value.Count.ShouldBe(0);
    }

    [Fact]
    public async Task DaysInTheWrongOrder_OrTooMany_AreRefused()
    {
        (await centre.Get<QualityAveragesQuery>().Read(supervisor, all with { To = all.From.AddDays(-1) })).Error.ShouldBe(new InvalidInput("to", "before-from"));
        (await centre.Get<ReviewListQuery>().Read(supervisor, all with { To = all.From.AddDays(366) })).Error.ShouldBe(new InvalidInput("to", "too-long"));
    }

    /// <summary>Every instant of a year lies on the day that the calendar says, also where clocks are changed.</summary>
    [Theory]
    [InlineData("Europe/Madrid")]
    [InlineData("America/Santiago")]
    [InlineData("America/Montevideo")]
    public void DayRuns_SayTheDayOfEveryInstant(string name)
    {
        var where = TimeZoneInfo.FindSystemTimeZoneById(name);
        var (first, last) = (new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31));
        var runs = DayRun.Of(first, last, where);
        runs.Count.ShouldBeLessThanOrEqualTo(5);
        runs[0].From.ShouldBe(LocalDay.StartOf(first, where));
        runs[^1].To.ShouldBe(LocalDay.StartOf(last.AddDays(1), where));
        for (var at = runs[0].From; at < runs[^1].To; at += 17 * 60_000)
        {
            var run = runs.Single(run => at >= run.From && at < run.To);
            run.First.AddDays((int)((at - run.From) / run.Step)).ShouldBe(LocalDay.Of(at, where).Date);
        }
    }
}
