namespace ContactCenter.Tests.Browser.Admin;

/// <summary>Accounts at providers: each API from nothing, its mistakes, and the address that is shown once.</summary>
public sealed class ProviderPageTests(Chromium chromium, DemoServer server) : BrowserTest(chromium, server)
{
    const string Path = "/admin/providers/heynow";

    [Fact]
    public async Task Cloud_ByKeyboardAlone_ShowsItsAddressOnce()
    {
        var admin = await LogIn("admin");
        var page = admin.Page;
        await admin.Go(Path);
        await admin.TabTo(page.Locator(".side-list .primary"));
        await admin.Press("Enter");
        await Expect(page.Locator("#f-name")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Cuenta de teclas");
        await admin.TabTo(page.Locator(".api-choice input").First);
        await admin.Press("ArrowUp");
        await Expect(page.Locator("#f-domain")).ToHaveValueAsync("https://graph.facebook.com/v23.0");
        foreach (var (field, text) in new[] { ("platformId", "100200300400600"), ("newSecret", "secreto"), ("newAppSecret", "otro secreto") })
        {
            await admin.TabTo(page.Locator($"#f-{field}"));
            await page.Keyboard.TypeAsync(text);
        }

        await admin.TabTo(page.Locator("#f-defaultCampaignId"));
        await admin.Press("ArrowDown");
        await admin.TabTo(page.Locator("[data-field=templates] .button"));
        await admin.Press("Enter");
        var template = page.Locator(".template-row");
        await Expect(template.Locator("input").First).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("saludo");
        await admin.TabTo(template.Locator("textarea"));
        await page.Keyboard.TypeAsync("Hola {{1}}");
        await admin.TabTo(page.Locator(".form-actions .primary"));
        await admin.Press("Enter");
        await Expect(page.Locator("#inbound-address")).ToContainTextAsync("/api/providers/whatsapp/");
        await Expect(page.Locator("#inbound-token")).Not.ToBeEmptyAsync();
        await page.ShouldBeAccessible("a provider whose address is shown");

        await page.ReloadAsync();
        await Expect(page.Locator(".inbound code")).ToContainTextAsync("••••");
        await Expect(template.Locator("textarea")).ToHaveValueAsync("Hola {{1}}");
        await DeleteIt(admin);
    }

    [Theory]
    [InlineData(0, "newSecret")]
    [InlineData(1, "userName")]
    [InlineData(2, "newAppSecret")]
    public async Task EachApi_WithMistakes_IsAccessibleAndFitsAPhone(int api, string field)
    {
        var admin = await LogIn("admin");
        var page = admin.Page;
        await admin.Go(Path + "?id=new");
        await page.Locator(".api-choice input").Nth(api).CheckAsync();
        await page.Locator($"#f-{field}").WaitForAsync();
        await page.Locator("#f-domain").FillAsync("https://nobody.example/api");
        await page.Locator("#f-domain").BlurAsync();
        await page.Locator(".form-actions .primary").ClickAsync();
        await Expect(page.Locator($"#f-{field}")).ToHaveAttributeAsync("aria-invalid", "true");
        await page.ShouldBeAccessible("a provider's form with mistakes");
        await page.SetViewportSizeAsync(390, 844);
        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue();
    }

    static async Task DeleteIt(ConsolePage admin)
    {
        await admin.Page.Locator(".form-actions .danger").ClickAsync();
        await admin.Page.Locator("dialog[open]").WaitForAsync();
        await admin.Page.ShouldBeAccessible("a provider's end");
        await admin.Page.Locator("dialog[open] .danger").ClickAsync();
        await Expect(admin.Page.Locator(".side-list")).Not.ToContainTextAsync("Cuenta de teclas");
    }
}
