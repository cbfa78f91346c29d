using Microsoft.Playwright;

namespace ContactCenter.Tests.Browser;

/// <summary>Whatever a supervisor opens takes the focus, keeps it while it is modal, closes by Escape and gives the focus back to where it was opened.</summary>
public sealed class SupervisorKeyboardTests(Chromium chromium, DemoServer server) : BrowserTest(chromium, server)
{
    const string Beside = ".beside", Dialog = "dialog[open]";

    // Where the focus is: in it, on something behind it, or nowhere (the browser's own part of the window).
    const string Focus = "selector => { const at = document.activeElement; return at.closest(selector) ? 'inside' : at === document.body ? 'nowhere' : 'behind: ' + at.outerHTML.slice(0, 120); }";

    ConsolePage supervisor = null!;

    IPage Page => supervisor.Page;

    ILocator Agent => supervisor.TableRow(".agents", "Carla Núñez").Locator(".action button");

    ILocator Waiting => supervisor.TableRow(".waiting", "Teclas Dos").Locator(".action button");

    [Fact]
    public async Task EveryPanelAndDialog_TakesTheFocus_AndGivesItBack()
    {
        VisitorPage[] visitors = [await Visit($"/demo?campaign={DemoServer.Pictured}"), await Visit(), await Visit()];
        await visitors[0].Start("hola", "Teclas Cero");
        await (await LogIn("carla")).Take("Teclas Cero");
        await visitors[1].Start("hola", "Teclas Uno");
        await visitors[2].Start("hola", "Teclas Dos");
        supervisor = await LogIn(DemoServer.Relief);
        await supervisor.Go("/supervisor/campaigns/webchat");
        await Expect(Waiting).ToBeVisibleAsync();

        foreach (var choice in new[] { "Espía", "Info", "Chat con agente" })
            await Closes(Beside, Agent, () => supervisor.ChooseByKeys(Agent, choice));
        foreach (var choice in new[] { "Pausa", "Desloguear agente" })
            await Closes(Dialog, Agent, () => supervisor.ChooseByKeys(Agent, choice));
        foreach (var choice in new[] { "Por qué", "Espía" })
            await Closes(Beside, Waiting, () => supervisor.ChooseByKeys(Waiting, choice));
        foreach (var choice in new[] { "Asignar a un agente", "Mover a otra" })
            await Closes(Dialog, Waiting, () => supervisor.ChooseByKeys(Waiting, choice));
        // The row moves to the front and takes its button along.
        await supervisor.ChooseByKeys(Waiting, "Pasar al frente");
        await Expect(supervisor.TableRow(".waiting", "Teclas Dos")).ToContainTextAsync("Adelantada");
        await Expect(Waiting).ToBeFocusedAsync();
        foreach (var figure in new[] { "waiting", "active", "offered" })
            await Closes(Beside, Page.Locator($".tiles a[href*='list={figure}']").First);
        await Closes(Beside, supervisor.TableRow(".active", "Teclas Cero").Locator(".action a[href*=spy]"));
        await WhisperJoinAndTakeOver();
        await Page.Locator(".live-head .pause").PressAsync("Enter");
        await Expect(Page.Locator(".live-head .pause.primary")).ToBeFocusedAsync();
        await supervisor.Press("Enter");
        await Expect(Page.Locator(".live-head .pause.primary")).ToHaveCountAsync(0);
        await TakeNoteOfAlerts();
        foreach (var visitor in visitors)
            await visitor.End();
    }

    /// <summary>What stands in a watched conversation: each choice leads on to where one writes or confirms.</summary>
    async Task WhisperJoinAndTakeOver()
    {
        var spy = supervisor.TableRow(".active", "Teclas Cero").Locator(".action a[href*=spy]");
        await spy.PressAsync("Enter");
        var whisper = Page.Locator(".spy-actions button", new() { HasText = "Susurrar" });
        await whisper.PressAsync("Enter");
        await Expect(Page.Locator(".talk-write .input")).ToBeFocusedAsync();
        var join = Page.Locator(".spy-actions button", new() { HasText = "Sumarse" });
        await join.PressAsync("Enter");
        await Page.Locator(".spy-join .primary").PressAsync("Enter");
        await Expect(Page.Locator(".joined-write .input")).ToBeFocusedAsync();
        var stepOut = Page.Locator(".spy-actions button", new() { HasText = "Salir" });
        await stepOut.PressAsync("Enter");
        await Expect(stepOut).ToHaveCountAsync(0);
        await FocusIsIn(Beside);
        await Closes(Dialog, Page.Locator(".spy-actions button", new() { HasText = "Tomar" }));
        await supervisor.Press("Escape");
        await Expect(spy).ToBeFocusedAsync();
    }

    /// <summary>The button that was pressed goes; the focus stays with its alert, and the next Tab leads on.</summary>
    async Task TakeNoteOfAlerts()
    {
        var button = Page.Locator("[popovertarget=alarms]");
        await button.PressAsync("Enter");
        var menu = Page.Locator("#alarms:popover-open");
        var open = menu.Locator(".alarm button");
        await Expect(open).ToHaveCountAsync(2);
        await supervisor.Press("Tab");
        await FocusIsIn("#alarms");
        await supervisor.Press("Tab", "Enter");
        await Expect(open).ToHaveCountAsync(1);
        await FocusIsIn(".alarm:first-child");
        await supervisor.Press("Escape");
        await Expect(menu).ToHaveCountAsync(0);
        await Expect(button).ToBeFocusedAsync();
    }

    Task Closes(string what, ILocator opener) => Closes(what, opener, () => opener.PressAsync("Enter"));

    async Task Closes(string what, ILocator opener, Func<Task> open)
    {
        await open();
        await Page.Locator(what).WaitForAsync();
        await FocusIsIn(what);
        if (what == Dialog)
            foreach (var key in Enumerable.Repeat("Tab", 8).Concat(Enumerable.Repeat("Shift+Tab", 8)))
            {
                await supervisor.Press(key);
                (await Page.EvaluateAsync<string>(Focus, what)).ShouldNotStartWith("behind");
            }

        // From a field or button of it, as one who has just been there.
        await Page.Locator($"{what} button, {what} input, {what} a").Last.FocusAsync();
        await supervisor.Press("Escape");
        await Expect(Page.Locator(what)).ToHaveCountAsync(0);
        await Expect(opener).ToBeFocusedAsync();
    }

    Task FocusIsIn(string what) => Expect(Page.Locator($"{what}:focus, {what} :focus").First).ToBeVisibleAsync();
}
