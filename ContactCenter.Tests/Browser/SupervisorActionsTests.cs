using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ContactCenter.Tests.Browser;

/// <summary>A supervisor does to a real agent, in another browser, what the menu offers; the menu by the keyboard alone.</summary>
public sealed class SupervisorActionsTests(Chromium chromium, DemoServer server) : BrowserTest(chromium, server)
{
    [Fact]
    public async Task Actions_ReachTheAgent_AndTheLogOutClosesEveryTab()
    {
        var visitor = await Visit();
        await visitor.Start("hola", "Acciones Uno");
        var agent = await LogIn("carla");
        await agent.Take("Acciones Uno");
        var supervisor = await LogIn("supervisor");
        await supervisor.Go("/supervisor/campaigns/webchat");
        var button = supervisor.TableRow(".agents", "Carla Núñez").Locator(".action button");

        // Info: the menu opens with the first choice, arrows move, Escape closes what it led to and gives the focus back.
        await Choose(supervisor, button, "Info");
        await Expect(supervisor.Page.Locator(".info-now")).ToContainTextAsync("Acciones Uno");
        await supervisor.Page.Keyboard.PressAsync("Escape");
        await Expect(button).ToBeFocusedAsync();

        await Choose(supervisor, button, "Chat con agente");
        await Expect(supervisor.Page.Locator(".talk-write input")).ToBeFocusedAsync();
        await supervisor.Page.Keyboard.TypeAsync("¿Todo bien?");
        await supervisor.Page.Keyboard.PressAsync("Enter");
        await Expect(agent.Page.Locator(".talk-notice")).ToContainTextAsync("¿Todo bien?");
        await agent.Page.Locator(".talk-notice .primary").ClickAsync();
        await agent.Page.Locator(".talk-write input").FillAsync("Sí, gracias");
        await agent.Page.Keyboard.PressAsync("Enter");
        await Expect(supervisor.Page.Locator(".talk-line .plain").Last).ToHaveTextAsync("Sí, gracias");
        await Expect(agent.Page.Locator(".talk-line.own .plain")).ToHaveTextAsync("Sí, gracias");
        await agent.Page.Keyboard.PressAsync("Escape");
        await Expect(agent.Page.Locator(".talk-window")).ToHaveCountAsync(0);

        await Choose(supervisor, button, "Espía");
        await supervisor.Message("hola").WaitForAsync();
        await supervisor.Page.Locator(".spy-actions button", new() { HasText = "Susurrar" }).ClickAsync();
        await Say(supervisor, "ofrecele un descuento");
        await Expect(agent.Page.Locator(".inner-note.whisper")).ToContainTextAsync("ofrecele un descuento");
        await supervisor.Page.Locator(".spy-actions button", new() { HasText = "Sumarse" }).ClickAsync();
        await supervisor.Page.Locator(".spy-join .primary").ClickAsync();
        await Say(supervisor, "soy la supervisión");
        await Expect(visitor.Texts.Last).ToContainTextAsync("soy la supervisión");
        await Expect(agent.Message("soy la supervisión")).ToHaveCountAsync(1);
        await Expect(visitor.Page.GetByText("ofrecele un descuento")).ToHaveCountAsync(0);
        await Expect(supervisor.Page.Locator(".spy-why")).ToContainTextAsync("también es agente");

        var secondTab = await agent.Person.Open("/inbox");
        await secondTab.Locator(".shell").WaitForAsync();
        await Choose(supervisor, button, "Desloguear agente");
        await supervisor.Page.Locator("#log-out-dialog .danger").ClickAsync();
        foreach (var page in new[] { agent.Page, secondTab })
        {
            await Expect(page).ToHaveURLAsync(new Regex("/login\\?reason=LoggedOutBySupervisor"));
            await Expect(page.Locator("[role=status]")).ToContainTextAsync("Un supervisor cerró su sesión");
        }

        await agent.Page.GotoAsync($"{Server.Address}/inbox");
        await Expect(agent.Page).ToHaveURLAsync(new Regex("/login"));
        await Expect(supervisor.TableRow(".waiting", "Acciones Uno")).ToHaveCountAsync(1);
        await visitor.End();
    }

    static async Task Choose(ConsolePage console, ILocator button, string choice)
    {
        await button.FocusAsync();
        await console.Page.Keyboard.PressAsync("Enter");
        var items = console.Page.Locator(".action-menu:popover-open [role=menuitem]");
        await Expect(items.First).ToBeFocusedAsync();
        var steps = (await items.AllInnerTextsAsync()).ToList().FindIndex(text => text.Contains(choice));
        for (var i = 0; i < steps; i++)
        {
            await console.Page.Keyboard.PressAsync("ArrowDown");
        }

        await Expect(items.Nth(steps)).ToBeFocusedAsync();
        await console.Page.Keyboard.PressAsync("Enter");
    }

    static async Task Say(ConsolePage console, string text)
    {
        await console.Page.Locator(".talk-write input").FillAsync(text);
        await console.Page.Locator(".talk-write input").PressAsync("Enter");
    }
}
