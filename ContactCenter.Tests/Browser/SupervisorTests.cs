using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Browser;

/// <summary>The live page, and the look at a conversation that nobody notices.</summary>
public sealed class SupervisorTests(Chromium chromium, DemoServer server) : BrowserTest(chromium, server)
{
    [Fact]
    public async Task LivePage_InteractionTaken_MovesFromWaitingToActive()
    {
        var supervisor = await LogIn("supervisor");
        await supervisor.Go("/supervisor/campaigns/webchat");
        var visitor = await Visit();
        await visitor.Start("hola", "Viva Voz");
        await Expect(supervisor.TableRow(".waiting", "Viva Voz")).ToHaveCountAsync(1);
        var agent = await LogIn("carla");
        await Expect(supervisor.TableRow(".agents", "Carla Núñez")).ToContainTextAsync("Libre");
        await agent.Take("Viva Voz");
        await Expect(supervisor.TableRow(".active", "Viva Voz")).ToContainTextAsync("Carla Núñez");
        await Expect(supervisor.TableRow(".waiting", "Viva Voz")).ToHaveCountAsync(0);
        await Expect(supervisor.TableRow(".agents", "Carla Núñez")).ToContainTextAsync("Ocupado");
        await agent.End();
        await Expect(supervisor.TableRow(".active", "Viva Voz")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Spy_OnAConversation_IsLiveReadOnlyAndLeavesNoMark()
    {
        var visitor = await Visit();
        await visitor.Start("hola", "Espiada");
        var supervisor = await LogIn("supervisor");
        await supervisor.Go("/supervisor/campaigns/webchat");
        await supervisor.TableRow(".waiting", "Espiada").Locator(".action a[href*=spy]").ClickAsync();
        await Expect(supervisor.Message("hola")).ToHaveCountAsync(1);
        await visitor.Composer.PressSequentiallyAsync("se");
        await Expect(supervisor.Typing).ToBeVisibleAsync();
        await visitor.Write("segunda");
        await Expect(supervisor.Message("segunda")).ToHaveCountAsync(1);
        await Expect(supervisor.Page.Locator(".beside textarea, .beside form")).ToHaveCountAsync(0);
        await Expect(visitor.Page.Locator("[data-test=bubble][data-state=stored]")).ToHaveCountAsync(2);
        var interaction = await Server.Read(db => db.Interactions.AsNoTracking().SingleAsync(interaction => interaction.CustomerName == "Espiada"));
        interaction.AgentRead.ShouldBe(0);

        var agent = await LogIn("bruno");
        await agent.Take("Espiada");
        await agent.Write("te leo");
        await Expect(supervisor.Message("te leo")).ToHaveCountAsync(1);
        await Expect(visitor.Page.Locator("[data-test=bubble][data-state=read]")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task Wallboard_FillsTheScreen_AndReturns()
    {
        await (await Visit()).Start("hola", "Pared");
        var page = (await LogIn("supervisor")).Page;
        await page.GotoAsync($"{Server.Address}/supervisor/campaigns/all");
        var full = page.Locator(".all-page .button", new() { HasText = "Pantalla completa" });
        await full.ClickAsync();
        await Expect(page.Locator("#all-campaigns:fullscreen .campaign-card").First).ToBeVisibleAsync();
        await Expect(page.Locator("#all-campaigns .pin").First).ToBeHiddenAsync();
        await full.ClickAsync();
        await Expect(page.Locator("#all-campaigns:fullscreen")).ToHaveCountAsync(0);
        await Expect(page.Locator("#all-campaigns .pin").First).ToBeVisibleAsync();
    }

    /// <summary>As if a minute had passed between the server's answer and the script that shows the clocks.</summary>
    [Fact]
    public async Task Clocks_OfAPageThatWasSlow_CountFromTheAnswer()
    {
        var person = await Arrive();
        await person.Context.AddInitScriptAsync("const now = performance.now.bind(performance); performance.now = () => now() + 60000;");
        var ahead = await (await person.LogIn("supervisor")).Page.EvaluateAsync<double>("contactCenter.serverNow() - Date.now()");
        ahead.ShouldBeInRange(55_000, 65_000);
    }
}
