using System.Text.RegularExpressions;
using ContactCenter.Tests.Support;
using Microsoft.Playwright;

namespace ContactCenter.Tests.Browser;

/// <summary>A supervisor does to a real agent in another browser, and to those who wait, what their menus offer: all of it by the keyboard alone.</summary>
public sealed class SupervisorActionsTests(Chromium chromium, DemoServer server) : BrowserTest(chromium, server)
{
    static readonly FilePayload picture = new() { Name = "foto.png", MimeType = "image/png", Buffer = Pictures.Png };

    [Fact]
    public async Task Actions_ReachTheAgent_AndTheLogOutClosesEveryTab()
    {
        var visitor = await Visit($"/demo?campaign={DemoServer.Pictured}");
        await visitor.Start("hola", "Acciones Uno");
        var agent = await LogIn("carla");
        await agent.Take("Acciones Uno");
        var supervisor = await LogIn(DemoServer.Relief);
        await supervisor.Go("/supervisor/campaigns/webchat");
        var button = supervisor.TableRow(".agents", "Carla Núñez").Locator(".action button");

        // Info: the menu opens with the first choice, arrows move, Escape closes what it led to and gives the focus back.
        await supervisor.ChooseByKeys(button, "Info");
        await Expect(supervisor.Page.Locator(".info-now")).ToContainTextAsync("Acciones Uno");
        await Expect(supervisor.Page.Locator(".beside h2")).ToBeFocusedAsync();
        await supervisor.Page.Keyboard.PressAsync("Escape");
        await Expect(button).ToBeFocusedAsync();

        await supervisor.ChooseByKeys(button, "Chat con agente");
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

        await supervisor.ChooseByKeys(button, "Espía");
        await supervisor.Message("hola").WaitForAsync();
        await supervisor.Page.Locator(".spy-actions button", new() { HasText = "Susurrar" }).PressAsync("Enter");
        await Say(supervisor, "ofrecele un descuento");
        await Expect(agent.Page.Locator(".inner-note.whisper")).ToContainTextAsync("ofrecele un descuento");
        await supervisor.Page.Locator(".spy-actions button", new() { HasText = "Sumarse" }).PressAsync("Enter");
        await supervisor.Page.Locator(".spy-join .primary").PressAsync("Enter");
        await supervisor.Page.Locator(".talk-write .input").PressSequentiallyAsync("so");
        await Expect(visitor.At("typing")).ToBeVisibleAsync();
        await Say(supervisor, "soy la supervisión");
        await Expect(visitor.Texts.Last).ToContainTextAsync("soy la supervisión");
        await Expect(agent.Message("soy la supervisión")).ToHaveCountAsync(1);
        await Expect(visitor.Page.GetByText("ofrecele un descuento")).ToHaveCountAsync(0);
        var chooser = await supervisor.Page.RunAndWaitForFileChooserAsync(() => supervisor.Page.Locator(".joined-write[data-files-attached] [data-attach]").PressAsync("Enter"));
        await chooser.SetFilesAsync(picture);
        await Expect(visitor.At("file-image").Locator("canvas")).ToHaveCountAsync(1);
        await Expect(agent.Page.Locator(".file-image img")).ToHaveJSPropertyAsync("naturalWidth", 3);
        await Expect(supervisor.Page.Locator(".joined-write .upload")).ToHaveCountAsync(0);

        await supervisor.Page.Keyboard.PressAsync("Escape");
        await Expect(button).ToBeFocusedAsync();
        await supervisor.ChooseByKeys(button, "Pausa");
        await Expect(supervisor.Page.Locator("#pause-dialog input")).ToBeFocusedAsync();
        await supervisor.Page.Keyboard.TypeAsync("Reunión");
        await supervisor.Press("Tab", "Tab", "Enter");
        await Expect(supervisor.TableRow(".agents", "Carla Núñez")).ToContainTextAsync("Reunión");
        await supervisor.ChooseByKeys(button, "Reanudar");
        await Expect(supervisor.Page.Locator("#pause-dialog")).ToBeVisibleAsync();
        await supervisor.Page.Locator("#pause-dialog .primary").PressAsync("Enter");
        await Expect(supervisor.TableRow(".agents", "Carla Núñez")).Not.ToContainTextAsync("Reunión");
        await Steer(supervisor);
        await agent.Row("Acciones Dos").ClickAsync();
        await Expect(supervisor.TableRow(".active", "Acciones Dos")).ToContainTextAsync("Carla Núñez");
        await TakeOver(supervisor);
        await Expect(visitor.Texts.Last).ToContainTextAsync("ahora sigo yo");
        await Expect(agent.Row("Acciones Uno")).ToHaveCountAsync(0);

        var secondTab = await agent.Person.Open("/inbox");
        await secondTab.Locator(".shell").WaitForAsync();
        await supervisor.ChooseByKeys(button, "Desloguear agente");
        await supervisor.Page.Locator("#log-out-dialog input").FillAsync("Fin del turno");
        await supervisor.Press("Tab", "Tab", "Enter");
        foreach (var page in new[] { agent.Page, secondTab })
        {
            await Expect(page).ToHaveURLAsync(new Regex("/login\\?reason=LoggedOutBySupervisor"));
            await Expect(page.Locator("[role=status]")).ToContainTextAsync(new Regex("Un supervisor cerró su sesión.*Fin del turno", RegexOptions.Singleline));
        }

        await agent.Page.GotoAsync($"{Server.Address}/inbox");
        await Expect(agent.Page).ToHaveURLAsync(new Regex("/login"));
        await Expect(supervisor.TableRow(".waiting", "Acciones Dos")).ToHaveCountAsync(1);
        await Expect(supervisor.TableRow(".active", "Acciones Uno")).ToContainTextAsync("Renata Levo");
        await visitor.End();
    }

    /// <summary>Two who wait: one is raised, asked about, moved; the other assigned.</summary>
    async Task Steer(ConsolePage supervisor)
    {
        foreach (var name in new[] { "Acciones Dos", "Acciones Tres" })
        {
            await (await Visit()).Start("hola", name);
        }

        var (two, three) = (supervisor.TableRow(".waiting", "Acciones Dos"), supervisor.TableRow(".waiting", "Acciones Tres"));
        var button = three.Locator(".action button");
        await supervisor.ChooseByKeys(button, "Pasar al frente");
        await Expect(three).ToContainTextAsync("Adelantada");
        await supervisor.ChooseByKeys(button, "Por qué");
        await Expect(supervisor.Page.Locator(".why-body")).ToBeVisibleAsync();
        await Expect(supervisor.Page.Locator(".beside h2")).ToBeFocusedAsync();
        await supervisor.Page.Keyboard.PressAsync("Escape");
        await Expect(supervisor.Page.Locator(".why-body")).ToHaveCountAsync(0);
        await Send(supervisor, button, "Mover a otra", "Soporte");
        await Expect(three).ToContainTextAsync("Soporte web");
        await Send(supervisor, two.Locator(".action button"), "Asignar a un agente", "Carla");
        await Expect(two).ToContainTextAsync("Carla Núñez");
    }

    /// <summary>What the agent serves becomes the supervisor's own, who goes on in the inbox and returns.</summary>
    static async Task TakeOver(ConsolePage supervisor)
    {
        await supervisor.TableRow(".active", "Acciones Uno").Locator(".action a[href*=spy]").PressAsync("Enter");
        await supervisor.Page.Locator(".spy-actions button", new() { HasText = "Tomar" }).PressAsync("Enter");
        await Expect(supervisor.Page.Locator("#take-over-dialog .button").First).ToBeFocusedAsync();
        await supervisor.Press("Tab", "Enter");
        await supervisor.Composer.WaitForAsync();
        await supervisor.Write("ahora sigo yo");
        await supervisor.Go("/supervisor/campaigns/webchat");
    }

    static async Task Send(ConsolePage supervisor, ILocator button, string choice, string where)
    {
        await supervisor.ChooseByKeys(button, choice);
        await Expect(supervisor.Page.Locator("#steer-dialog input[type=search]")).ToBeFocusedAsync();
        await supervisor.Page.Keyboard.TypeAsync(where);
        await Expect(supervisor.Page.Locator("#steer-dialog .transfer-target")).ToHaveCountAsync(1);
        await supervisor.Press("Tab", "Space");
        await Expect(supervisor.Page.Locator("#steer-dialog .primary")).ToBeEnabledAsync();
        await supervisor.Press("Tab", "Tab", "Enter");
        await Expect(supervisor.Page.Locator("#steer-dialog")).ToHaveCountAsync(0);
    }

    static async Task Say(ConsolePage console, string text)
    {
        await console.Page.Locator(".talk-write .input").FillAsync(text);
        await console.Page.Locator(".talk-write .input").PressAsync("Enter");
    }
}
