using ContactCenter.Tests.Support;
using Microsoft.Playwright;

namespace ContactCenter.Tests.Browser;

/// <summary>Templates, writing first and bulk messages by the keyboard alone: whatever goes when it was used leaves the focus where one goes on.</summary>
public sealed class WritingFirstByKeysTests(Chromium chromium, DemoServer server, WhatsAppServer whatsApp) : BrowserTest(chromium, server), IClassFixture<WhatsAppServer>
{
    async Task<ConsolePage> Enter(string user) => await (await Arrive(address: whatsApp.Address)).LogIn(user, Seed.Password);

    [Fact]
    public async Task Template_AfterTheWindow_IsChosenFilledAndSent()
    {
        var agent = await Enter("ana");
        var page = agent.Page;
        await agent.Go("/inbox");
        await agent.Row(WhatsAppServer.Quiet).WaitForAsync();
        await agent.TabTo(agent.Row(WhatsAppServer.Quiet));
        await agent.Press("Enter");
        await page.Locator(".reply-closed").WaitForAsync();
        await agent.TabTo(page.Locator("#template-name"));
        await agent.Press("ArrowDown");
        await agent.TabTo(page.Locator("#template-value-0"));
        await page.Keyboard.TypeAsync("Vera");
        await agent.Press("Tab");
        await page.Keyboard.TypeAsync("A-17");
        await agent.Press("Enter");
        await Expect(agent.Message("Vera: el pedido A-17 está listo")).ToBeVisibleAsync();
        await Expect(page.Locator("#template-name")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task WritingFirst_GoesOnWithTheNextNumber()
    {
        var agent = await Enter("ana");
        var page = agent.Page;
        await agent.TabTo(page.Locator(".side a[href='/outbound']"));
        await agent.Press("Enter");
        var number = page.Locator("#outbound-number");
        await number.WaitForAsync();
        await agent.TabTo(number);
        await page.Keyboard.TypeAsync("+598 99 333 555");
        await agent.Press("Tab");
        await page.Locator(".window-closed").WaitForAsync();
        await agent.TabTo(page.Locator("#template-value-0"));
        await page.Keyboard.TypeAsync("Omar");
        await agent.Press("Enter");
        await Expect(page.Locator(".sent-row", new() { HasText = "+59899333555" })).ToBeVisibleAsync();
        await Expect(number).ToBeFocusedAsync();
        await Expect(number).ToHaveValueAsync("");
        await Expect(page.Locator(".number-window")).ToHaveTextAsync("");
    }

    [Fact]
    public async Task Bulk_IsPreparedAndStarted()
    {
        var supervisor = await Enter("supervisor");
        var page = supervisor.Page;
        await supervisor.TabTo(page.Locator(".side a[href='/supervisor/bulk']"));
        await supervisor.Press("Enter");
        var file = await page.Locator(".file-button input").Listening();
        await supervisor.TabTo(page.Locator("#bulk-pace"));
        await supervisor.Press("ControlOrMeta+a");
        await page.Keyboard.TypeAsync("600");
        await supervisor.TabTo(file);
        // What follows its Enter is the browser's own window.
        await file.SetInputFilesAsync(new FilePayload { Name = "lista.csv", MimeType = "text/csv", Buffer = "59899700011;Luz\n59899700012;Sol\n"u8.ToArray() });
        await page.Locator(".batch-plan .tag.ok").WaitForAsync();
        await supervisor.TabTo(page.Locator(".outbound-form button[type=submit]"));
        await supervisor.Press("Enter");
        await Expect(page.Locator("#bulk-recent")).ToBeFocusedAsync();
        var row = page.Locator("[data-batch]").First;
        await supervisor.TabTo(row.Locator("[data-start]"));
        await supervisor.Press("Enter");
        await Expect(row.Locator(".batch-state .tag")).ToHaveTextAsync("Terminado");
        await Expect(row).ToBeFocusedAsync();
    }
}
