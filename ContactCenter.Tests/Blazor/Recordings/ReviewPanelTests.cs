using Bunit;
using ContactCenter.Blazor.Quality;
using ContactCenter.Blazor.Recordings;
using ContactCenter.Core.Quality;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Blazor.Supervisor;
using ContactCenter.Tests.Core.Quality;
using ContactCenter.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Blazor.Recordings;

/// <summary>The star of the list opens the form beside the conversation.</summary>
public sealed class ReviewPanelTests : IAsyncLifetime
{
    Centre centre = null!;
    SupervisorConsole console = null!;
    Actor ana = null!, supervisor = null!;
    long id;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        await centre.AskQuestions();
        (ana, supervisor) = (await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Supervisor));
        console = new SupervisorConsole(centre, supervisor);
        id = await centre.Serve(ana);
    }

    public async Task DisposeAsync()
    {
        await console.DisposeAsync();
        await centre.DisposeAsync();
    }

    IRenderedComponent<RecordingsPage> Open()
    {
        var page = console.Open<RecordingsPage>("/supervisor/recordings/webchat");
        page.WaitForAssertion(() => page.Find("tbody .review-star").GetAttribute("href").ShouldBe($"/supervisor/recordings/webchat?open={id}&review=1"));
        console.Navigation.NavigateTo(page.Find("tbody .review-star").GetAttribute("href")!);
        page.WaitForElement(".review-panel");
        return page;
    }

    static Task Choose(IRenderedComponent<RecordingsPage> page, string question, int choice) => page.InvokeAsync(() => page.FindAll($"[data-question={question}] input")[choice].Change(true));

    Task Stored(Func<Review?, bool> what) => Task.Run(() => SupervisorConsole.WaitFor(() => what(centre.Get<ReviewSheetQuery>().Read(supervisor, id).GetAwaiter().GetResult().Value.Own)));

    [Fact]
    public async Task Answers_AreKeptAsADraft_AndMadeFinal_AverageAtTheTopRight()
    {
        await centre.Get<ReviewOwnInteraction>().Run(ana, id, [new("polite", 2, "Tired"), new("solved", null, null)]);
        var page = Open();
        page.WaitForAssertion(() => page.FindAll(".review-question").Count.ShouldBe(2));
        page.Find("[data-question=polite] .self-answer").TextContent.ShouldContain("2 de 5 – Tired");
        await page.InvokeAsync(() => page.Find(".review-foot .primary").Click());
        page.WaitForAssertion(() => page.FindAll(".review-panel [role=alert]").Count.ShouldBe(2));
        await Choose(page, "polite", 3);
        await page.InvokeAsync(() => page.Find("[data-question=polite] textarea").Change("<i>Calm</i>"));
        await Stored(own => own?.Answers.Find(answer => answer.Comment is not null) is { Stars: 3, Comment: "<i>Calm</i>" } && own.State == ReviewState.Draft);
        page.WaitForAssertion(() => page.Find(".review-foot").TextContent.ShouldContain("Borrador guardado"));
        await Choose(page, "solved", 0);
        page.WaitForAssertion(() => page.Find(".review-foot .quality-mark").TextContent.ShouldContain("3,5"));
        await page.InvokeAsync(() => page.Find(".review-foot .primary").Click());
        page.WaitForAssertion(() => page.Find(".final-review .said").TextContent.ShouldBe("<i>Calm</i>"));
        page.WaitForAssertion(() => page.Find(".ratings .quality-mark").TextContent.ShouldContain("Calificación promedio de supervisores: 3,5 de 5"));
        page.WaitForAssertion(() => page.Find("tbody .quality-mark").TextContent.ShouldContain("3,5"));
        await page.InvokeAsync(() => page.Find(".final-review button").Click());
        page.WaitForAssertion(() => page.FindAll(".review-question input[checked]").Count.ShouldBe(2));
        page.WaitForAssertion(() => page.FindAll(".ratings .quality-mark").ShouldBeEmpty());
    }

    [Fact]
    public async Task FatalQuestionFailed_IsSaidAtOnce()
    {
        var page = Open();
        page.WaitForAssertion(() => page.FindAll(".review-question").Count.ShouldBe(2));
        await Choose(page, "polite", 5);
        await Choose(page, "solved", 1);
        page.WaitForAssertion(() => page.Find(".review-foot .tag.danger").TextContent.ShouldContain("fatal"));
    }

    [Fact]
    public async Task FormChangedMeanwhile_IsSaid_AndKeepsWhatStillFits()
    {
        var page = Open();
        page.WaitForAssertion(() => page.FindAll(".review-question").Count.ShouldBe(2));
        await centre.ChangeQuestions();
        await Choose(page, "solved", 0);
        page.WaitForAssertion(() => page.Find(".review-question legend").TextContent.ShouldContain("New?"));
        page.Find(".review-panel [role=alert]").TextContent.ShouldContain("El modelo cambió");
        page.FindAll("[data-question=solved] input[checked]").Count.ShouldBe(1);
    }

    [Fact]
    public async Task SeveralServed_EachIsJudgedByItself()
    {
        id = await centre.ServeInTurn(ana, await centre.LogIn(Seed.Bruno));
        var page = console.Open<RecordingsPage>($"/supervisor/recordings/webchat?open={id}&review=1");
        page.WaitForAssertion(() => page.Find("#review-agent option[selected]").GetAttribute("value").ShouldBe($"{Seed.Bruno}"));
        await Choose(page, "polite", 5);
        await Stored(own => own is { AgentId: Seed.Bruno });
        await page.InvokeAsync(() => page.Find("#review-agent").Change($"{Seed.Ana}"));
        console.Navigation.Uri.ShouldEndWith($"open={id}&review=1&judged={Seed.Ana}");
        page.WaitForAssertion(() => page.Find("#review-agent option[selected]").GetAttribute("value").ShouldBe($"{Seed.Ana}"));
        page.FindAll("[data-question=polite] input[checked]").ShouldBeEmpty();
        await Choose(page, "polite", 1);
        await Choose(page, "solved", 0);
        await page.InvokeAsync(() => page.Find(".review-foot .primary").Click());
        page.WaitForElement(".final-review");
        (await centre.Get<AgentReviewsQuery>().List(ana)).Value.Single().Result.ShouldBe(40);
    }

    /// <summary>Passed on to a queue where nobody took it: who had it before is judged.</summary>
    [Fact]
    public async Task NobodyHadItLast_TheStarLeadsToWhoHadItBefore()
    {
        id = await centre.ServeAndLose(ana);
        var page = console.Open<RecordingsPage>($"/supervisor/recordings/webchat?open={id}");
        var star = page.WaitForElement($"tbody a.review-star[href*='open={id}&']").GetAttribute("href")!;
        page.WaitForElement(".ratings .review-toggle").GetAttribute("href").ShouldBe(star);
        console.Navigation.NavigateTo(star);
        page.WaitForAssertion(() => page.FindAll(".review-question").Count.ShouldBe(2));
        await Choose(page, "polite", 5);
        await Stored(own => own is { AgentId: Seed.Ana });
    }

    [Fact]
    public async Task NobodyEverHadIt_HasNoStar()
    {
        var left = await centre.Arrive();
        (await centre.Get<ContactCenter.Core.Interactions.LeaveInteraction>().Run(left)).Error.ShouldBeNull();
        var page = console.Open<RecordingsPage>($"/supervisor/recordings/webchat?open={left}");
        page.WaitForElement(".ratings");
        page.FindAll("tbody tr").Count.ShouldBe(2);
        page.FindAll("tbody .review-star").Count.ShouldBe(1);
        page.FindAll(".ratings .review-toggle").ShouldBeEmpty();
    }

    [Fact]
    public async Task AgentsComment_IsAnnouncedAtOnce_LeadsToIt_AndIsNewsNoMore()
    {
        var review = (await centre.Review(supervisor, id)).Value.Id;
        var news = console.Services.GetRequiredService<ReviewNews>();
        var menu = console.Render<CommentMenu>();
        menu.FindAll("a").ShouldBeEmpty();
        await centre.Get<CommentOnReview>().Run(ana, review, "c1", "<b>Thanks</b>");
        await Tell(news);
        menu.WaitForAssertion(() => menu.Find("a .quiet").TextContent.ShouldBe("<b>Thanks</b>"));
        menu.Find("[role=status]").TextContent.ShouldBe("1 comentario nuevo de un agente");
        var page = console.Open<RecordingsPage>(menu.Find("a").GetAttribute("href")!);
        page.WaitForAssertion(() => page.Find(".review-comment .said").TextContent.ShouldBe("<b>Thanks</b>"));
        await Tell(news);
        menu.WaitForAssertion(() => menu.FindAll("a").ShouldBeEmpty());

        // What is said while the review is looked at stands there at once.
        await centre.Get<CommentOnReview>().Run(ana, review, "c2", "And more");
        await Tell(news);
        page.WaitForAssertion(() => page.FindAll(".review-comment").Count.ShouldBe(2));
    }

    async Task Tell(ReviewNews news)
    {
        await centre.Drain();
        news.OnCommitted(centre.Journal);
    }

    [Fact]
    public async Task CampaignWithoutQuestions_SaysWhatToDo()
    {
        await centre.Write(unit =>
        {
            foreach (var form in unit.Db.QualityForms)
                form.DeletedAt = unit.Now;
            unit.Db.SaveChanges();
        });
        var page = Open();
        page.WaitForAssertion(() => page.Find(".review-panel .empty").TextContent.ShouldContain("no tiene un modelo de calidad"));
    }
}
