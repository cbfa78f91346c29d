namespace ContactCenter.Tests.Browser.Admin;

/// <summary>A canned response from the supervisor's form to the customer's chat, by keyboard; and as a file out and in.</summary>
public sealed class CannedResponsesTests(Chromium chromium, DemoServer server) : BrowserTest(chromium, server)
{
    [Fact]
    public async Task Response_WrittenByKeyboard_ReachesTheCustomerWithTheirName()
    {
        var supervisor = await LogIn("supervisor");
        var page = supervisor.Page;
        await supervisor.Go("/canned-responses?campaign=1&id=new");
        await page.Locator("#f-shortcut").FocusAsync();
        await page.Keyboard.TypeAsync("prueba");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("De prueba");
        await page.Locator("#f-text").FocusAsync();
        await page.Keyboard.TypeAsync("Hola , soy {{agent.name}} de **{{campaign.name}}**. {{otra");
        await page.EvaluateAsync("document.getElementById('f-text').setSelectionRange(5, 5)");
        await page.Locator(".variables button").First.ClickAsync();
        await Expect(page.Locator("#f-text")).ToBeFocusedAsync();
        (await page.EvaluateAsync<int>("document.getElementById('f-text').selectionStart")).ShouldBe("Hola {{customer.name}}".Length);
        await page.Keyboard.PressAsync("Control+End");
        await page.Keyboard.TypeAsync("}}");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator(".canned-preview strong")).ToHaveTextAsync("Ventas web");
        await page.ShouldBeAccessible("canned responses");
        await page.Locator(".form-actions button[type=submit]").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".form-news .tag.ok")).ToBeVisibleAsync();

        var visitor = await Visit();
        await visitor.Start("hola", "Pia_Roja");
        var agent = await LogIn("ana");
        await agent.Take("Pia_Roja");
        await agent.Composer.PressSequentiallyAsync("/prueba");
        await Expect(agent.Page.Locator("#canned-list [role=option]")).ToHaveCountAsync(1);
        await agent.Page.Keyboard.PressAsync("Enter");
        await Expect(agent.Composer).ToHaveValueAsync(@"Hola Pia\_Roja, soy Ana Suárez de **Ventas web**. {{otra}}");
        await agent.Composer.PressAsync("Enter");
        await Expect(visitor.Texts.Last).ToHaveTextAsync("Hola Pia_Roja, soy Ana Suárez de Ventas web. {{otra}}");
    }

    [Fact]
    public async Task File_ExportedAndImported_ShowsItsPlanFirst()
    {
        var admin = await LogIn("admin");
        var page = admin.Page;
        await admin.Go("/canned-responses?campaign=2");
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator(".file-tools a").ClickAsync());
        var path = await download.PathAsync();
        (await File.ReadAllTextAsync(path)).ShouldContain("\"webchat/soporte-web\";\"reinicio\"");
        var changed = Path.ChangeExtension(path, ".csv");
        await File.WriteAllTextAsync(changed, (await File.ReadAllTextAsync(path)).TrimEnd() + "\r\n\"webchat/soporte-web\";\"nueva\";\"\";\"'=1+1\"\r\n");
        await (await page.Locator(".file-tools input[type=file]").Listening()).SetInputFilesAsync(changed);
        await Expect(page.Locator(".import-plan")).ToContainTextAsync("/nueva");
        await page.ShouldBeAccessible("import plan");
        await page.Locator("[data-import]").ClickAsync();
        await Expect(page.Locator(".side-row", new() { HasText = "/nueva" })).ToHaveCountAsync(1);
        await page.SetViewportSizeAsync(390, 844);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(390);
    }
}
