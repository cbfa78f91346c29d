using ContactCenter.Core.Quality;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Quality;

/// <summary>Of a conversation that several agents served each one's part is judged by itself.</summary>
public sealed class JudgedAgentTests : IAsyncLifetime
{
    static readonly ReviewFilter march = new(new(2026, 3, 1), new(2026, 3, 31), TimeZoneInfo.Utc);

    Centre centre = null!;
    Actor ana = null!, bruno = null!, supervisor = null!;
    long id;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        await centre.AskQuestions();
        (ana, bruno, supervisor) = (await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Bruno), await centre.LogIn(Seed.Supervisor));
        id = await centre.ServeInTurn(ana, bruno);
    }

    public Task DisposeAsync() => centre.DisposeAsync().AsTask();

    async Task<ReviewSheet> Sheet(int? agent = null) => (await centre.Get<ReviewSheetQuery>().Read(supervisor, id, agent)).Value;

    async Task<long[]> Own(Actor agent) => [.. (await centre.Get<AgentReviewsQuery>().List(agent)).Value.Select(review => review.Id)];

    [Fact]
    public async Task Review_IsAboutWhoHadItLast_UnlessAnotherIsChosen()
    {
        var last = (await centre.Review(supervisor, id)).Value;
        var first = (await centre.ReviewOf(ana, supervisor, id, stars: 1)).Value;
        (await Own(bruno)).ShouldBe([last.Id]);
        (await Own(ana)).ShouldBe([first.Id]);
        var sheet = await Sheet();
        (sheet.AgentId, sheet.Own!.Id, sheet.Average).ShouldBe((Seed.Bruno, last.Id, 85));
        sheet.Agents.ShouldBe([Seed.Ana, Seed.Bruno]);
        sheet = await Sheet(Seed.Ana);
        (sheet.AgentId, sheet.Own!.Id, sheet.Average).ShouldBe((Seed.Ana, first.Id, 40));
        (await Sheet(Seed.ForeignAgent)).AgentId.ShouldBe(Seed.Bruno);
    }

    [Fact]
    public async Task Averages_AndTheListsBehindThem_GoToTheChosenAgent()
    {
        await centre.ReviewOf(ana, supervisor, id, stars: 1);
        await centre.ReviewOf(bruno, supervisor, id);
        var averages = (await centre.Get<QualityAveragesQuery>().Read(supervisor, march)).Value;
        averages.Agents.OrderBy(agent => agent.Id).ShouldBe([(Seed.Ana, new Average(1, 40)), (Seed.Bruno, new Average(1, 85))]);
        var behind = (await centre.Get<ReviewListQuery>().Read(supervisor, march with { AgentId = Seed.Ana })).Value;
        behind.Rows.Select(row => (row.AgentId, row.Value)).ShouldBe([(Seed.Ana, 40)]);
    }

    [Fact]
    public async Task WhoHadNoPart_IsNotJudged()
    {
        var stranger = await centre.LogIn(Seed.ForeignAgent);
        (await centre.ReviewOf(stranger, supervisor, id)).Error.ShouldBe(new NotServedBy());
    }

    [Fact]
    public async Task Sample_DrawsItForEachWhoServed_AndSaysWhoseIsReviewed()
    {
        await centre.ReviewOf(ana, supervisor, id);
        var sample = (await centre.Get<SampleQuery>().Read(supervisor, new SampleQuestion(new(2026, 3, 9), TimeZoneInfo.Utc, null, 3))).Value;
        sample.Select(agent => (agent.AgentId, agent.Total, agent.Conversations.Single().InteractionId, agent.Conversations.Single().Reviews, agent.Conversations.Single().Own))
            .ShouldBe([(Seed.Ana, 1, id, 1, ReviewState.Final), (Seed.Bruno, 1, id, 0, null)]);
    }

    [Fact]
    public async Task OwnAnswers_AreOfEach_AndStandBesideTheirReview()
    {
        (await centre.Get<ReviewOwnInteraction>().Run(ana, id, [new("polite", 2, null), new("solved", 5, null)])).Error.ShouldBeNull();
        (await centre.Get<OwnReviewQuery>().Read(ana, id)).Value.Given!.Answers[0].Stars.ShouldBe(2);
        (await Sheet()).Self.ShouldBeNull();
        (await Sheet(Seed.Ana)).Self!.Answers[0].Stars.ShouldBe(2);
    }
}
