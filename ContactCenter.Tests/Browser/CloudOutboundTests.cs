using System.Text;
using System.Text.RegularExpressions;
using ContactCenter.Bench.Providers;
using ContactCenter.Tests.Support;
using Microsoft.Playwright;

namespace ContactCenter.Tests.Browser;

/// <summary>Writing first, to one and to many, and after the window, by WhatsApp's Cloud API: what its phones get, and what the pages are told.</summary>
public sealed class CloudOutboundTests(Chromium chromium, DemoServer server, CloudWorld world) : BrowserTest(chromium, server), IClassFixture<CloudWorld>
{
    async Task<ConsolePage> Enter(string user, string path)
    {
        var person = await Arrive(address: world.Address);
        var console = new ConsolePage(person, await person.Open("/login"));
        await console.LogIn(user, Seed.Password);
        await console.Page.Locator(".shell").WaitForAsync();
        await console.Go(path);
        return console;
    }

    Phone Phone(string number) => world.Simulator.Phone(number, line: Line.Cloud);

    static ILocator Sent(IPage page, string number) => page.Locator(".sent-row", new() { HasText = $"+{number}" }).First;

    static async Task Choose(IPage page, string number, string window)
    {
        await page.Locator("#outbound-number").FillAsync(number);
        await page.Locator("#outbound-number").PressAsync("Tab");
        await Expect(page.Locator(window)).ToBeVisibleAsync();
    }

    static async Task Welcome(IPage page, string name)
    {
        await page.Locator("#template-value-0").FillAsync(name);
        await page.Locator("#template-value-0").PressAsync("Enter");
    }

    static Task IsAt(ILocator row, string status) => Expect(row.Locator($".sent-status.{status}")).ToBeVisibleAsync();

    [Fact]
    public async Task OneMessage_TextWithinTheWindow_TemplateOutside_AndEachStatusIsShown()
    {
        var (open, shut, dead, late) = (Phone("59899500001"), Phone("59899500002"), Phone("59899500003"), Phone("59899500004"));
        (open.Reads, dead.IsReachable) = (false, false);
        await open.Write("Hola");
        await late.Write("Hola");
        // Ours says open, WhatsApp's says otherwise.
        late.ExpireWindow();
        var page = (await Enter("ana", "/outbound")).Page;
        await Choose(page, "+598 99 500 001", ".window-open");
        await page.Locator("#outbound-text").FillAsync("Le esperamos hoy");
        await page.Locator(".outbound-form button[type=submit]").ClickAsync();
        await IsAt(Sent(page, open.ClientId), "delivered");
        open.Received.ShouldHaveSingleItem().Text.ShouldBe("Le esperamos hoy");

        await Choose(page, "+598 99 500 002", ".window-closed");
        await Expect(page.Locator("#outbound-text")).ToHaveCountAsync(0);
        await Welcome(page, "Sol");
        await IsAt(Sent(page, shut.ClientId), "read");
        var received = shut.Received.ShouldHaveSingleItem();
        (received.Template, received.Parameters[0]).ShouldBe(("bienvenida", "Sol"));

        await Choose(page, "+598 99 500 003", ".window-closed");
        await Welcome(page, "Sin teléfono");
        await Expect(Sent(page, dead.ClientId)).ToContainTextAsync("El número no puede recibirlo");
        await Choose(page, "+598 99 500 004", ".window-open");
        await page.Locator(".kind-choice input").First.CheckAsync();
        await page.Locator("#outbound-text").FillAsync("¿Sigue ahí?");
        await page.Locator(".outbound-form button[type=submit]").ClickAsync();
        await Expect(Sent(page, late.ClientId)).ToContainTextAsync("WhatsApp solo acepta plantillas");
        await IsAt(Sent(page, late.ClientId), "failed");
        late.Received.ShouldBeEmpty();
        await page.ShouldBeAccessible("statuses of what was written first");
    }

    [Fact]
    public async Task Composer_AfterTheWindow_KeepsTheTemplatesValuesOverAReload_AndSendsIt()
    {
        var agent = await Enter("ana", "/inbox");
        var page = agent.Page;
        await agent.Row(CloudWorld.Quiet).ClickAsync();
        await Expect(page.Locator(".reply-closed")).ToBeVisibleAsync();
        await page.Locator("#template-value-0").FillAsync("Noa, ya casi");
        await Expect(page.Locator(".template-preview p")).ToHaveTextAsync("Hola Noa, ya casi, ¿seguimos?");
        await page.ReloadAsync();
        await Expect(page.Locator(".template-preview p")).ToHaveTextAsync("Hola Noa, ya casi, ¿seguimos?");
        await Expect(page.Locator("#template-value-0")).ToHaveValueAsync("Noa, ya casi");

        await page.Locator("#template-value-0").PressAsync("Enter");
        await Expect(agent.LastTick).ToHaveClassAsync(new Regex("read"));
        Phone(CloudWorld.QuietNumber).Received.ShouldHaveSingleItem().Parameters.ShouldBe(["Noa, ya casi"]);
        await Expect(page.Locator("#template-value-0")).ToHaveValueAsync("");
        await page.ReloadAsync();
        await Expect(page.Locator(".template-preview p")).ToHaveTextAsync("Hola {{1}}, ¿seguimos?");
    }

    [Fact]
    public async Task Form_IsKeptOverAReload_AndForgottenOnceItIsSent()
    {
        var page = (await Enter("ana", "/outbound")).Page;
        await Choose(page, "+598 99 500 010", ".window-closed");
        await page.Locator("#template-value-0").FillAsync("Gala");
        await page.ReloadAsync();
        await Expect(page.Locator(".window-closed")).ToBeVisibleAsync();
        await Expect(page.Locator("#template-value-0")).ToHaveValueAsync("Gala");
        await page.Locator("#template-value-0").PressAsync("Enter");
        await IsAt(Sent(page, "59899500010"), "read");
        await page.ReloadAsync();
        await Expect(Sent(page, "59899500010")).ToBeVisibleAsync();
        await Expect(page.Locator("#outbound-number")).ToHaveValueAsync("");
    }

    [Fact]
    public async Task Bulk_IsFollowedByWhatWhatsAppTells()
    {
        Phone("59899500021").Reads = false;
        Phone("59899500022").IsReachable = false;
        var page = (await Enter("supervisor", "/supervisor/bulk")).Page;
        var file = await page.Locator(".file-button input").Listening();
        await file.SetInputFilesAsync(new FilePayload { Name = "nube.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes("número;nombre\r\n59899500020;Luz\r\n59899500021;Ñandú\r\n59899500022;Nadie\r\n") });
        await page.Locator("#bulk-pace").FillAsync("600");
        await Expect(page.Locator(".batch-plan .tag.ok")).ToHaveTextAsync("3 mensajes para enviar");
        await page.Locator(".outbound-form button[type=submit]").ClickAsync();
        var row = page.Locator("[data-batch]").First;
        await row.Locator("[data-start]").ClickAsync();
        await Expect(row.Locator(".batch-state .tag")).ToHaveTextAsync("Terminado");
        foreach (var (status, count) in new[] { ("Leído", "1"), ("Entregado", "1"), ("No se entregó", "1") })
            await Expect(row.Locator(".batch-count", new() { HasText = status })).ToContainTextAsync(count);
        Phone("59899500020").Received.ShouldHaveSingleItem().Parameters.ShouldBe(["Luz"]);

        Phone("59899500021").Received.ShouldHaveSingleItem().Template.ShouldBe("bienvenida");
        var download = await page.RunAndWaitForDownloadAsync(() => row.Locator("a[download]").ClickAsync());
        using var results = new StreamReader(await download.CreateReadStreamAsync());
        (await results.ReadToEndAsync()).ShouldContain("\"4\";\"59899500022\";\"failed\";\"131026\"");
    }

    [Fact]
    public async Task WrittenFirst_IsCountedOutAtOnce_AndFoundAmongTheRecordings()
    {
        var supervisor = await Enter("supervisor", "/supervisor/campaigns/heynow");
        var completed = supervisor.TableRow(".agents", "ana").Locator("td.number").First;
        await Expect(completed).ToHaveTextAsync(new Regex("^[0-9]+$"));
        var before = int.Parse(await completed.TextContentAsync() ?? "", System.Globalization.CultureInfo.InvariantCulture);
        var agent = (await Enter("ana", "/outbound")).Page;
        await Choose(agent, "+598 99 500 030", ".window-closed");
        await Welcome(agent, "Rita");
        await IsAt(Sent(agent, "59899500030"), "read");
        await Expect(completed).Not.ToHaveTextAsync($"{before}");

        var (page, rows) = (supervisor.Page, supervisor.Page.Locator(".recordings tbody tr"));
        await supervisor.Go("/supervisor/recordings/heynow");
        await page.Locator("#f-customer").FillAsync("99500030");
        await page.Locator("#f-customer").PressAsync("Enter");
        await Expect(rows).ToHaveCountAsync(1);
        foreach (var (label, shown) in new[] { ("Heynow", "59899500030"), ("Campaña", "nube"), ("Agente", "ana"), ("Dirección", "Saliente"), ("Estado", "Completada") })
            await Expect(rows.Locator($"[data-label='{label}']")).ToContainTextAsync(shown);
        await page.Locator("#f-direction").SelectOptionAsync("Inbound");
        await Expect(rows).ToHaveCountAsync(0);
        await page.Locator("#f-direction").SelectOptionAsync("Outbound");
        await Expect(rows).ToHaveCountAsync(1);
        await page.Locator(".recordings tbody a[data-row]").PressAsync("Enter");
        await Expect(page.Locator(".beside .timeline")).ToContainTextAsync("Hola Rita, ¿seguimos?");
    }

    [Fact]
    public async Task Permission_BringsAndTakesTheMenuEntry_WithoutANewPage()
    {
        var bruno = (await Enter("bruno", "/inbox")).Page;
        var entry = bruno.Locator(".side a[href='/outbound']");
        await bruno.Locator(".side a[href='/inbox']").WaitForAsync();
        await Expect(entry).ToHaveCountAsync(0);
        var admin = (await Enter("admin", $"/admin/agents?id={Seed.Bruno}")).Page;
        await admin.Locator("[data-field=mayWriteOutbound] input").CheckAsync();
        await admin.Locator(".form-actions .primary").ClickAsync();
        await Expect(admin.Locator(".form-news")).ToContainTextAsync("Guardado");
        await Expect(entry).ToBeVisibleAsync();
        await admin.Locator("[data-field=mayWriteOutbound] input").UncheckAsync();
        await admin.Locator(".form-actions .primary").ClickAsync();
        await Expect(entry).ToHaveCountAsync(0);
    }
}
