using System.Text.RegularExpressions;

namespace ContactCenter.Tests.Browser;

/// <summary>A week's sample is worked through: what is a draft is nobody else's, and what the agent and the customer said stands beside the result.</summary>
public sealed class SampledReviewTests(Chromium chromium, DemoServer server) : BrowserTest(chromium, server)
{
    [Fact]
    public async Task Sample_LeadsToTheForm_DraftIsHidden_FinalStandsBesideTheCustomersRating()
    {
        var visitor = await Visit($"/demo?campaign={DemoServer.Judged}");
        await visitor.Start("¿Abren el lunes?", "Sorteo Parejo");
        var agent = await LogIn("carla");
        await agent.Take("Sorteo Parejo");
        await agent.Write("Sí, a las 9");
        await agent.End();
        await visitor.At("stars").Locator("input").Nth(3).CheckAsync();
        await visitor.At("rate").ClickAsync();
        await visitor.At("thanks").WaitForAsync();

        // The agent's own answers, by the same questions.
        await agent.Page.Locator(".own-review-bar button").ClickAsync();
        await agent.Page.Locator(".own-question input").Nth(2).CheckAsync();
        await agent.Page.Locator(".own-question").Nth(1).Locator("input").First.CheckAsync();
        await agent.Page.ShouldBeAccessible("the agent's own answers");
        await agent.Page.Locator(".own-review .primary").ClickAsync();
        await Expect(agent.Page.Locator(".own-review")).ToHaveCountAsync(0);

        var supervisor = await LogIn("supervisor");
        var page = supervisor.Page;
        await supervisor.Go($"/supervisor/quality/sample?week={TimeProvider.System.GetLocalNow():yyyy-MM-dd}&n=50");
        var row = page.Locator(".sample tbody tr", new() { HasText = "Sorteo Parejo" });
        await Expect(row).ToContainTextAsync("Pendiente");
        await page.ShouldBeAccessible("a week's sample");
        await row.Locator("a").PressAsync("Enter");
        await Expect(page.Locator("[data-question=amable] .self-answer")).ToContainTextAsync("2 de 5");
        await page.Locator("[data-question=amable] input").Nth(5).CheckAsync();
        await page.Locator("[data-question=resuelto] input").Nth(1).CheckAsync();
        await Expect(page.Locator(".review-foot .tag.danger")).ToContainTextAsync("fatal");
        await Expect(page.Locator(".review-foot")).ToContainTextAsync("Borrador guardado");
        await page.ShouldBeAccessible("a form with a failed fatal question");

        // Neither its agent nor another supervisor sees a draft, and no average counts it.
        await Expect(agent.Page.Locator(".review-counter")).ToHaveCountAsync(0);
        await agent.Go("/reviews");
        await Expect(agent.Page.Locator("main .empty, main table.live").First).ToBeVisibleAsync();
        await Expect(agent.Page.Locator("main")).Not.ToContainTextAsync("Sorteo Parejo");
        var other = await LogIn(DemoServer.Relief);
        await other.Go("/supervisor/recordings/webchat?customer=Sorteo+Parejo");
        await other.Page.Locator("tbody .review-star").ClickAsync();
        await Expect(other.Page.Locator(".review-question").First).ToBeVisibleAsync();
        await Expect(other.Page.Locator(".final-review, .ratings .quality-mark")).ToHaveCountAsync(0);
        await Expect(other.Page.Locator("[data-question=amable] input:checked")).ToHaveCountAsync(0);

        // The fatal answer becomes "yes", and both ratings stand at the top right for everybody.
        await page.Locator("[data-question=resuelto] input").First.CheckAsync();
        await page.Locator(".review-foot .primary").ClickAsync();
        foreach (var reader in new[] { supervisor, other })
        {
            await reader.Go("/supervisor/recordings/webchat?customer=Sorteo+Parejo");
            await reader.Page.Locator("tbody [data-row]").ClickAsync();
            await Expect(reader.Page.Locator(".ratings .quality-mark")).ToContainTextAsync("5,0");
            await Expect(reader.Page.Locator(".ratings .rating[aria-label]")).ToHaveAttributeAsync("aria-label", "4 de 5");
        }

        await Expect(agent.Page.Locator("main")).ToContainTextAsync("Sorteo Parejo");
        await agent.Page.ShouldBeAccessible("the agent's reviews");
        await supervisor.Go($"/supervisor/quality/sample?week={TimeProvider.System.GetLocalNow():yyyy-MM-dd}&n=50");
        await Expect(row).ToContainTextAsync("Calificada");
        await supervisor.Go("/supervisor/quality");
        await page.Locator(".quality-whole a").ClickAsync();
        await Expect(page.Locator(".review-list")).ToContainTextAsync("Sorteo Parejo");
        await page.ShouldBeAccessible("the reviews behind an average");
        await Expect(page).ToHaveURLAsync(new Regex("/supervisor/quality\\?"));
    }
}
