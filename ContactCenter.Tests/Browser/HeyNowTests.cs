using System.Text.RegularExpressions;
using ContactCenter.Bench.Providers;
using ContactCenter.Tests.Support;
using Microsoft.Playwright;

namespace ContactCenter.Tests.Browser;

/// <summary>The Hey Now document's agent and supervisor, with customers behind simulated providers.</summary>
public sealed class HeyNowTests(Chromium chromium, DemoServer server, HeyNowWorld world) : BrowserTest(chromium, server), IClassFixture<HeyNowWorld>
{
    static readonly Regex clock = new(@"\d:\d\d");

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        world.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Agent_AnswersPassesOnAndFinishes_AndReadsEarlierSessions()
    {
        var vera = world.Simulator.Phone("59899111222", "Vera Paz", Line.Cloud);
        vera.Reads = false;
        var (ana, bruno) = (await Enter("ana"), await Enter("bruno"));
        await vera.Write("Hola, no me llegó el pedido");
        await IsNotified(ana);

        await ana.Choose("waiting-HeyNow", "Vera Paz");
        await ana.Composer.WaitForAsync();
        await Expect(ana.Page.Locator("#customer-panel")).ToContainTextAsync("59899111222");
        await Expect(ana.Page.Locator("#customer-panel")).Not.ToContainTextAsync("Desconectado");
        var header = ana.Page.Locator(".conversation-header");
        foreach (var part in new[] { "nube", "59899111222", "100200300400500", "#" })
            await Expect(header).ToContainTextAsync(part);
        await Answers(ana, vera);
        await FailsAndIsSentAgain(ana, vera);
        await ana.Page.ShouldBeAccessible("a Hey Now conversation");

        await PassOn(ana, bruno);
        await bruno.Write("Le habla Bruno: sale mañana");
        await Expect(bruno.LastTick).ToHaveClassAsync(new Regex("read"));
        await EndWith(bruno, "Resuelto");
        await bruno.Go("/inbox?tab=history");
        await Expect(bruno.Row("Vera Paz")).ToContainTextAsync("59899111222");
        await vera.Write("Una cosa más");
        await bruno.Take("Vera Paz");
        await bruno.Choose("conversation-menu", "Mensajes anteriores");
        var earlier = bruno.Page.Locator(".earlier-dialog");
        await Expect(earlier).ToContainTextAsync("Hola, no me llegó el pedido");
        await Expect(earlier).ToContainTextAsync("Le habla Bruno: sale mañana");
        await Expect(earlier).Not.ToContainTextAsync("Una cosa más");
        vera.Received.Select(message => message.Text).Where(text => text.Length > 0).ShouldBe(["Lo reviso ahora", "Sale hoy", "¿Algo más?", "Le habla Bruno: sale mañana"]);
    }

    [Fact]
    public async Task Supervisor_SeesNumbersLive_FindsTheConversationAndTakesItAway()
    {
        var walter = world.Simulator.Phone("59899000042", "Walter Ruiz", Line.Direct);
        var supervisor = await Enter("supervisor", "/supervisor/campaigns/heynow");
        var ana = await Enter("ana");
        await walter.Write("Buenas");
        await walter.BotSays("¿Ventas o soporte?");
        await walter.HandOver("Ventas", "Le paso");
        var waiting = supervisor.TableRow(".waiting", "59899000042");
        await Expect(waiting).ToContainTextAsync(clock);
        await ana.Take("Walter Ruiz");
        await Expect(waiting).ToHaveCountAsync(0);
        var agent = supervisor.TableRow(".agents", "ana");
        await Expect(agent.Locator(".channels")).ToContainTextAsync("Heynow");
        await ana.Write("Hola Walter");
        await Expect(ana.LastTick).ToHaveClassAsync(new Regex("sent"));
        await ana.End();
        // Completed out, completed in, active.
        await Expect(agent.Locator("td.number")).ToHaveTextAsync(new Regex[] { new("^0$"), new("^1$"), new("^0$"), clock });

        await IsFound(supervisor);
        await IsTakenAway(supervisor.Page);
    }

    [Fact]
    public async Task Attacks_InNameWordsFilesAndWhatTheBotSaid_AreShownAsText_039()
    {
        const string number = "59899000077";
        var (attacks, file) = (Attacks.Markup, SimulatedFile.Picture with { Name = Attacks.Markup[0] + ".png" });
        var customer = world.Simulator.Phone(number, Attacks.Markup[1], Line.Direct);
        var supervisor = await Enter("supervisor", "/supervisor/campaigns/heynow");
        foreach (var text in attacks)
            await customer.BotSays(text);
        await customer.HandOver("Ventas");
        foreach (var text in attacks)
            await customer.Write(text);
        foreach (var (kind, content) in new[] { (MessageKind.Image, file.Content), (MessageKind.Document, "MZ program"u8.ToArray()) })
            (await customer.Write(CustomerMessage.Of(kind, file with { Content = content }, "archivo"))).IsTaken.ShouldBeTrue();
        await Expect(supervisor.TableRow(".waiting", number)).ToBeVisibleAsync();

        var agent = await Enter("ana");
        await agent.Take(attacks[1]);
        await Expect(agent.Page.Locator(".timeline .message.theirs")).ToHaveCountAsync(attacks.Length + 4);
        foreach (var text in new[] { attacks[1], number })
            await Expect(agent.Page.Locator("#customer-panel")).ToContainTextAsync(text);
        await Expect(agent.Timeline).ToContainTextAsync($"[Archivo no admitido: {file.Name}]");
        await agent.End();
        await supervisor.Go($"/supervisor/recordings/heynow?customer={number}");
        await supervisor.Page.Locator(".recordings tbody a[data-row]").PressAsync("Enter");
        await Expect(supervisor.Page.Locator(".beside-facts")).ToContainTextAsync(attacks[1]);
        await supervisor.Page.Context.AddInitScriptAsync("window.print = () => {}");
        await supervisor.Page.Locator(".beside .menu-button").ClickAsync();
        var sheet = await supervisor.Page.RunAndWaitForPopupAsync(() => supervisor.Page.Locator("#recording-export a[href*='/print']").ClickAsync());
        await Expect(sheet.Locator("body")).ToContainTextAsync(attacks[^1]);
        foreach (var page in new[] { agent.Page, supervisor.Page, sheet })
        {
            (await page.EvaluateAsync<bool>($"'{Attacks.Flag}' in window")).ShouldBeFalse();
            (await page.Locator("a[href^='javascript:' i], a[href^='data:' i], .timeline iframe, .timeline form, img[src=x]").CountAsync()).ShouldBe(0);
        }
    }

    static async Task IsNotified(ConsolePage agent)
    {
        await Expect(agent.Page.Locator("[popovertarget=waiting-HeyNow] .counter-number")).ToHaveTextAsync("1");
        await agent.Page.Locator("[popovertarget=waiting-HeyNow].menu-button").ClickAsync();
        var item = agent.Page.Locator("#waiting-HeyNow .waiting-item");
        foreach (var part in new[] { "Vera Paz", "nube", "59899111222" })
            await Expect(item).ToContainTextAsync(part);
        await Expect(item.Locator("cc-clock")).ToHaveTextAsync(clock);
        await agent.Page.Keyboard.PressAsync("Escape");
        await Expect(item).ToBeHiddenAsync();
    }

    /// <summary>Delivered to a phone that lies there, then read; a file goes too.</summary>
    static async Task Answers(ConsolePage agent, Phone phone)
    {
        await agent.Write("Lo reviso ahora");
        await Expect(agent.LastTick).ToHaveClassAsync(new Regex("delivered"));
        phone.Reads = true;
        await agent.Write("Sale hoy");
        await Expect(agent.LastTick).ToHaveClassAsync(new Regex("read"));
        await agent.Page.Locator(".composer[data-files-attached] input[type=file]").SetInputFilesAsync(new FilePayload { Name = "recibo.png", MimeType = "image/png", Buffer = Pictures.Png });
        await Expect(agent.Page.Locator(".message.ours .file-image")).ToBeVisibleAsync();
        await Expect(agent.Page.Locator(".message.ours .tick.read")).ToHaveCountAsync(2);
        phone.Received[^1].File!.Content.ShouldBe(Pictures.Png);
    }

    static async Task FailsAndIsSentAgain(ConsolePage agent, Phone phone)
    {
        phone.IsReachable = false;
        await agent.Write("¿Algo más?");
        var failed = agent.Page.Locator(".delivery-failed");
        await Expect(failed).ToContainTextAsync("El número no puede recibirlo");
        phone.IsReachable = true;
        await failed.Locator(".button").ClickAsync();
        await Expect(failed).ToHaveCountAsync(0);
        await Expect(agent.LastTick).ToHaveClassAsync(new Regex("read"));
    }

    static async Task PassOn(ConsolePage from, ConsolePage to)
    {
        await from.Page.Locator("[data-key=transfer]").ClickAsync();
        await from.Page.Locator(".transfer-target", new() { HasText = "bruno" }).Locator("input").CheckAsync();
        await from.Page.Locator(".transfer textarea").FillAsync("Es el pedido 20418");
        await from.Page.Locator(".transfer .button.primary").ClickAsync();
        await to.Choose("waiting-HeyNow", "Vera Paz");
        await to.Composer.WaitForAsync();
        await Expect(to.Timeline).ToContainTextAsync("Es el pedido 20418");
        await Expect(to.Page.Locator(".conversation-header")).ToContainTextAsync("100200300400500");
    }

    static async Task EndWith(ConsolePage agent, string disposition)
    {
        await agent.Page.Locator("[data-key=end]").ClickAsync();
        await agent.Page.Locator("#end-dialog").GetByLabel(disposition).CheckAsync();
        await agent.Page.Locator("#end-dialog .button.danger").ClickAsync();
        await Expect(agent.Composer).ToHaveCountAsync(0);
    }

    static async Task IsFound(ConsolePage supervisor)
    {
        var (page, rows) = (supervisor.Page, supervisor.Page.Locator(".recordings tbody tr"));
        await supervisor.Go("/supervisor/recordings/heynow");
        await page.Locator("#f-customer").FillAsync("99000042");
        await page.Locator("#f-customer").PressAsync("Enter");
        await Expect(rows).ToHaveCountAsync(1);
        foreach (var (label, shown) in new[] { ("Heynow", "59899000042"), ("Campaña", "ventas"), ("Agente", "ana"), ("Dirección", "Entrante"), ("Estado", "Completada") })
            await Expect(rows.Locator($"[data-label='{label}']")).ToContainTextAsync(shown);
        await page.Locator("#f-direction").SelectOptionAsync("Outbound");
        await Expect(rows).ToHaveCountAsync(0);
        await page.Locator("#f-direction").SelectOptionAsync("Inbound");
        await Expect(rows).ToHaveCountAsync(1);
        await page.Locator("#f-state").SelectOptionAsync("Abandoned");
        await Expect(rows).ToHaveCountAsync(0);
        await page.Locator("#f-state").SelectOptionAsync("Completed");
        await Expect(rows).ToHaveCountAsync(1);
    }

    static async Task IsTakenAway(IPage page)
    {
        await page.Locator(".recordings tbody a[data-row]").PressAsync("Enter");
        await Expect(page.Locator("#recording-title")).ToHaveTextAsync("59899000042");
        foreach (var part in new[] { "Walter Ruiz", HeyNow.Platform })
            await Expect(page.Locator(".beside-facts")).ToContainTextAsync(part);
        await Expect(page.Locator(".beside .timeline")).ToContainTextAsync("¿Ventas o soporte?");
        await page.ShouldBeAccessible("a Hey Now recording");
        await page.Context.AddInitScriptAsync("window.print = () => document.documentElement.dataset.printed = 'yes'");
        await page.Locator(".beside .menu-button").ClickAsync();
        var sheet = await page.RunAndWaitForPopupAsync(() => page.Locator("#recording-export a[href*='/print']").ClickAsync());
        foreach (var part in new[] { "59899000042", HeyNow.Platform, "¿Ventas o soporte?", "Hola Walter" })
            await Expect(sheet.Locator("body")).ToContainTextAsync(part);
        await sheet.CloseAsync();
        await page.Locator(".beside .menu-button").ClickAsync();
        var pdf = await page.RunAndWaitForDownloadAsync(() => page.Locator("#recording-export a[href*='/pdf']").ClickAsync());
        var text = PdfTools.Text(await File.ReadAllBytesAsync(await pdf.PathAsync()));
        foreach (var part in new[] { "59899000042", "Walter Ruiz", HeyNow.Platform, "¿Ventas o soporte?", "Hola Walter" })
            text.ShouldContain(part);
    }

    async Task<ConsolePage> Enter(string user, string path = "/inbox")
    {
        var person = await Arrive(address: world.Address);
        var console = new ConsolePage(person, await person.Open("/login"));
        await console.LogIn(user, Seed.Password);
        await console.Page.Locator(".shell").WaitForAsync();
        await console.Go(path);
        return console;
    }
}
