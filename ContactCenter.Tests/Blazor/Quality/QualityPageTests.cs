using Bunit;
using ContactCenter.Blazor.Quality;
using ContactCenter.Core.Quality;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Blazor.Supervisor;
using ContactCenter.Tests.Core.Quality;
using ContactCenter.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Blazor.Quality;

/// <summary>Averages and samples as a supervisor sees them.</summary>
public sealed class QualityPageTests : IAsyncLifetime
{
    Centre centre = null!;
    SupervisorConsole console = null!;
    Actor ana = null!, bruno = null!, supervisor = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        await centre.AskQuestions();
        (ana, bruno, supervisor) = (await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Bruno), await centre.LogIn(Seed.Supervisor));
        console = new SupervisorConsole(centre, supervisor);
        console.Services.AddSingleton(centre.Get<QualityAveragesQuery>()).AddSingleton(centre.Get<ReviewListQuery>()).AddSingleton(centre.Get<SampleQuery>());
    }

    public async Task DisposeAsync()
    {
        await console.DisposeAsync();
        await centre.DisposeAsync();
    }

    [Fact]
    public async Task EachNumber_OpensAsManyReviews_AndTheNameNarrowsThePage()
    {
        foreach (var agent in new[] { ana, ana, bruno })
            (await centre.Review(supervisor, await centre.Serve(agent))).Error.ShouldBeNull();
        var page = console.Open<QualityPage>("/supervisor/quality");
        page.WaitForAssertion(() => page.Find(".quality-whole").TextContent.ShouldContain("3 calificaciones"));
        page.FindAll(".curve-table tbody tr").Count.ShouldBe(1);
        page.FindAll(".quality-table").Select(table => table.QuerySelectorAll("tbody tr").Length).ShouldBe([2, 1, 2]);
        var numbers = page.FindAll(".quality-page td.number a, .quality-whole a").Select(link => (Href: link.GetAttribute("href")!, Count: int.Parse(link.TextContent.Split(' ')[0]))).ToList();
        numbers.Count.ShouldBe(7);
        foreach (var (href, count) in numbers)
        {
            console.Navigation.NavigateTo(href);
            page.WaitForAssertion(() => page.FindAll(".review-list li").Count.ShouldBe(count));
            page.Find(".beside h2").TextContent.ShouldBe($"Calificaciones: {count}");
        }

        console.Navigation.NavigateTo(page.FindAll(".quality-table tbody th a").Single(link => link.TextContent == "bruno").GetAttribute("href")!);
        page.WaitForAssertion(() => page.Find(".quality-whole").TextContent.ShouldContain("1 calificación"));
        page.Find("#q-agent option[selected]").TextContent.ShouldBe("bruno");
    }

    [Fact]
    public async Task DaysInTheWrongOrder_AreSaidAtTheField()
    {
        await centre.Review(supervisor, await centre.Serve(ana));
        var page = console.Open<QualityPage>("/supervisor/quality?from=2026-03-10&to=2026-03-01");
        page.WaitForAssertion(() => page.Find("#q-to-error").TextContent.ShouldBe("La fecha final es anterior a la inicial."));
        page.Find("#q-to").Change("2026-03-10");
        page.WaitForAssertion(() => page.Find(".quality-whole").TextContent.ShouldContain("1 calificación"));
        console.Navigation.Uri.ShouldEndWith("?from=2026-03-10&to=2026-03-10");
    }

    [Fact]
    public async Task Sample_ShowsWhatIsToDo_AndWhatIsDone()
    {
        var id = await centre.Serve(ana);
        await centre.Serve(ana);
        await centre.Review(supervisor, id);
        var page = console.Open<SamplePage>("/supervisor/quality/sample?week=2026-03-11&n=5");
        page.WaitForAssertion(() => page.Find("[role=status]").TextContent.ShouldBe("1 de 2 calificadas"));
        page.Find("#s-week").GetAttribute("value").ShouldBe("2026-03-09");
        page.Find(".sample header").TextContent.ShouldContain("2 de 2 conversaciones");
        page.FindAll("tbody tr .tag").Select(tag => tag.TextContent.Trim()).ShouldBe(["check Calificada", "Pendiente"], ignoreOrder: true);
        page.FindAll("tbody a").Select(link => link.GetAttribute("href")).ShouldContain($"/supervisor/recordings/webchat?open={id}&review=1&judged={Seed.Ana}");
        console.Navigation.NavigateTo(page.Find(".filters a").GetAttribute("href")!);
        page.WaitForElement(".empty");
    }
}
