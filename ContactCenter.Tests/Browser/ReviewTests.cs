using System.Text.RegularExpressions;

namespace ContactCenter.Tests.Browser;

/// <summary>The documents' example: a conversation is reviewed by its star, and both ratings stand at its top right; its agent hears of it and answers.</summary>
public sealed class ReviewTests(Chromium chromium, DemoServer server) : BrowserTest(chromium, server)
{
    [Fact]
    public async Task Review_ByTheKeyboard_IsSeenAndAnsweredByTheAgent()
    {
        var visitor = await Visit($"/demo?campaign={DemoServer.Judged}");
        await visitor.Start("¿Llega mañana?", "Celia Calidad");
        var agent = await LogIn("bruno");
        await agent.Take("Celia Calidad");
        await agent.Write("Sí, mañana");
        await agent.End();

        var supervisor = await LogIn("supervisor");
        var page = supervisor.Page;
        await supervisor.Go("/supervisor/recordings/webchat?customer=Celia+Calidad");
        await page.Locator("tbody .review-star").PressAsync("Enter");
        await Expect(page.Locator("#review-title")).ToBeFocusedAsync();
        await Expect(supervisor.Message("Sí, mañana")).ToBeVisibleAsync();
        var kind = page.Locator("[data-question=amable] input");
        await kind.Nth(3).FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await Expect(kind.Nth(3)).ToBeCheckedAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("Muy clara");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Space");
        await Expect(page.Locator("[data-question=resuelto] input").First).ToBeCheckedAsync();
        await Expect(page.Locator(".review-foot")).ToContainTextAsync("Borrador guardado");
        await page.ShouldBeAccessible("the review's form");
        await page.Locator(".review-foot .primary").PressAsync("Enter");
        await Expect(page.Locator(".ratings .quality-mark")).ToContainTextAsync("3,5");
        await Expect(page.Locator("tbody .quality-mark")).ToContainTextAsync("3,5");

        var news = agent.Page.Locator(".review-counter");
        await Expect(news).ToHaveAccessibleNameAsync("1 calificación nueva");
        await news.PressAsync("Enter");
        await agent.Page.Locator("tbody .row-link").PressAsync("Enter");
        await Expect(agent.Page.Locator(".final-review")).ToContainTextAsync("Muy clara");
        await Expect(news).ToHaveCountAsync(0);
        await agent.Page.Locator("#own-comment").FillAsync("¡Gracias!");
        await agent.Page.Locator("#own-comment").PressAsync("Tab");
        await agent.Page.Keyboard.PressAsync("Enter");
        await Expect(agent.Page.Locator(".review-comment")).ToContainTextAsync("¡Gracias!");
        await agent.Page.ShouldBeAccessible("the agent's review");

        // The reviewer hears of it without doing anything, and the review before them says it.
        var heard = page.Locator("[popovertarget=review-comments]");
        await Expect(page.Locator(".review-comment")).ToContainTextAsync("¡Gracias!");
        await supervisor.Go("/supervisor/quality");
        await agent.Page.Locator("#own-comment").FillAsync("¿Lo vemos mañana?");
        await agent.Page.Locator("#own-comment").PressAsync("Tab");
        await agent.Page.Keyboard.PressAsync("Enter");
        await Expect(heard).ToHaveAccessibleNameAsync("1 comentario nuevo de un agente");
        await heard.PressAsync("Enter");
        await page.Locator("#review-comments a").PressAsync("Enter");
        await Expect(page.Locator(".review-comment").Last).ToContainTextAsync("¿Lo vemos mañana?");
        await Expect(heard).ToHaveCountAsync(0);

        // The average leads to the review, and the review to what the agent said.
        await supervisor.Go("/supervisor/quality");
        await page.ShouldBeAccessible("the averages");
        await page.Locator(".quality-whole a").PressAsync("Enter");
        await page.Locator(".review-list a").First.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex("open=\\d+&review=1"));
        await Expect(page.Locator(".review-comment").First).ToContainTextAsync("¡Gracias!");
    }
}
