using ContactCenter.Tests.Support;
using Microsoft.Playwright;

namespace ContactCenter.Tests.Browser;

/// <summary>Writing first, and after WhatsApp's 24 hours, to phones of a simulated Hey Now.</summary>
public sealed class WhatsAppTests(Chromium chromium, DemoServer server, WhatsAppServer whatsApp) : BrowserTest(chromium, server), IClassFixture<WhatsAppServer>
{
    async Task<ConsolePage> Enter(string user, int width = 1440)
    {
        var person = await Arrive(width, address: whatsApp.Address);
        var console = new ConsolePage(person, await person.Open("/login"));
        await console.LogIn(user, Seed.Password);
        await console.Page.Locator(".shell").WaitForAsync();
        return console;
    }

    [Fact]
    public async Task ClosedWindow_ANoteAndATemplate_ByTheAgent()
    {
        var agent = await Enter("ana");
        var page = agent.Page;
        await agent.Go("/inbox");
        await agent.Row(WhatsAppServer.Quiet).ClickAsync();
        await Expect(page.Locator(".reply-closed")).ToBeVisibleAsync();
        await Expect(page.Locator(".composer")).ToHaveCountAsync(0);

        await page.Locator(".closed-choice button").Last.ClickAsync();
        await agent.Composer.WaitForAsync();
        await agent.Write("Avisar mañana");
        await Expect(page.Locator(".inner-note")).ToContainTextAsync("Avisar mañana");
        await page.ShouldBeAccessible("the note while the window is closed");
        await page.Locator(".closed-choice button").First.ClickAsync();

        await page.Locator("#template-name").SelectOptionAsync("1");
        await page.Locator("#template-value-0").FillAsync("Vera");
        await page.Locator(".template-form").GetByRole(AriaRole.Button).ClickAsync();
        await Expect(page.Locator("#template-error-1")).ToBeVisibleAsync();
        await page.Locator("#template-value-1").FillAsync("A-17");
        await Expect(page.Locator(".template-preview p")).ToHaveTextAsync("Vera: el pedido A-17 está listo");
        await page.ShouldBeAccessible("the template's form");
        await page.Locator("#template-value-1").PressAsync("Enter");

        await Expect(agent.Message("Vera: el pedido A-17 está listo")).ToBeVisibleAsync();
        await Expect(agent.LastTick).ToHaveClassAsync("tick sent");
        whatsApp.Vera.Received.ShouldContain(message => message.Template == "pedido_listo");
    }

    [Fact]
    public async Task WritingFirst_FromTheMenu_IsFollowedUntilItIsRead()
    {
        var agent = await Enter("ana");
        var page = agent.Page;
        await page.Locator(".side a[href='/outbound']").ClickAsync();
        await page.Locator("#outbound-number").FillAsync("+598 99 333 444");
        await page.Locator("#outbound-number").PressAsync("Tab");
        await Expect(page.Locator(".window-closed")).ToBeVisibleAsync();
        await page.Locator("#template-value-0").FillAsync("Omar");
        await page.ShouldBeAccessible("writing first");
        await page.Locator("#template-value-0").PressAsync("Enter");

        var row = page.Locator(".sent-row", new() { HasText = "+59899333444" });
        await Expect(row.Locator(".sent-text")).ToHaveTextAsync("Hola Omar, ¿seguimos?");
        await Expect(row.Locator(".sent-status.read > span").Last).ToHaveTextAsync("Leído");
        await page.ShouldBeAccessible("what was written first");
        whatsApp.Simulator.Phone("59899333444").Received.ShouldHaveSingleItem().Template.ShouldBe("bienvenida");

        await row.Locator("a").ClickAsync();
        await Expect(agent.Message("Hola Omar, ¿seguimos?")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Bulk_AFile_IsLookedThroughSentAndFollowed()
    {
        var supervisor = await Enter("supervisor");
        var page = supervisor.Page;
        await page.Locator(".side a[href='/supervisor/bulk']").ClickAsync();
        var file = await page.Locator(".file-button input").Listening();
        await file.SetInputFilesAsync(new FilePayload
        {
            Name = "lista.csv",
            MimeType = "text/csv",
            Buffer = System.Text.Encoding.UTF8.GetBytes("\uFEFFnúmero;nombre\r\n+598 99 700 001;Luz\r\n59899700002;Ñandú\r\n(598) 99-700-001;Luz\r\n"),
        });
        await Expect(page.Locator(".batch-plan .tag.ok")).ToHaveTextAsync("2 mensajes para enviar");
        await Expect(page.Locator(".batch-preview .sent-text").Last).ToHaveTextAsync("Hola Ñandú, ¿seguimos?");
        await Expect(page.Locator(".batch-plan table")).ToContainTextAsync("El mismo número que la línea 2.");
        await page.ShouldBeAccessible("a file of numbers");
        await page.Locator("#bulk-pace").FillAsync("600");
        await page.Locator(".outbound-form button[type=submit]").ClickAsync();

        var row = page.Locator("[data-batch]").First;
        await row.Locator("[data-start]").ClickAsync();
        await Expect(row.Locator(".batch-state .tag")).ToHaveTextAsync("Terminado");
        await Expect(row.Locator(".batch-count", new() { HasText = "Leído" })).ToContainTextAsync("2");
        await page.ShouldBeAccessible("a batch that is done");
        whatsApp.Simulator.Phone("59899700002").Received.ShouldHaveSingleItem().Parameters.ShouldBe(["Ñandú"]);

        var download = await page.RunAndWaitForDownloadAsync(() => row.Locator("a[download]").ClickAsync());
        using var results = new StreamReader(await download.CreateReadStreamAsync());
        (await results.ReadToEndAsync()).ShouldContain("\"3\";\"59899700002\";\"read\"");
    }
}
