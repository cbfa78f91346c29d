namespace ContactCenter.Tests.Browser.Admin;

/// <summary>The campaign form.</summary>
public sealed class CampaignFormTests(Chromium chromium, DemoServer server) : BrowserTest(chromium, server)
{
    [Fact]
    public async Task Campaign_ByKeyboardAlone_IsCreatedAndFound()
    {
        var admin = await LogIn("admin");
        var page = admin.Page;
        await admin.Go("/admin/campaigns/webchat");
        await page.Locator(".side-list .button.primary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#f-name").WaitForAsync();
        await page.Locator("#f-name").FocusAsync();
        await page.Keyboard.TypeAsync("Teclado «Ñ» 😀");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator(".form-news .tag.ok")).ToBeVisibleAsync();
        await Expect(page.Locator("#f-key")).ToHaveValueAsync("teclado-n");
        await Expect(page.Locator(".side-row.chosen")).ToContainTextAsync("Teclado «Ñ» 😀");
        await page.Locator("nav.side a[href='/admin/campaigns/heynow']").ClickAsync();
        await Expect(page.Locator(".side-list")).ToContainTextAsync("WhatsApp ventas");
        await Expect(page.Locator(".side-list")).Not.ToContainTextAsync("Teclado");
    }

    [Fact]
    public async Task Mistakes_InAnotherTab_OpenThatTabAndStandAtTheirFields()
    {
        var admin = await LogIn("admin");
        var page = admin.Page;
        await admin.Go("/admin/campaigns/webchat?id=1&tab=advanced");
        await page.Locator("#f-maximumWait").FillAsync("5");
        await page.Locator(".tab").First.ClickAsync();
        await page.Locator("#f-name").WaitForAsync();
        await page.Locator(".form-actions .primary").ClickAsync();

        await Expect(page.Locator("[data-field=maximumWait] .error")).ToBeVisibleAsync();
        await Expect(page.Locator("#f-maximumWait")).ToHaveValueAsync("5");
        await Expect(page.Locator("#f-maximumWait")).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData("webchat", "settings")]
    [InlineData("webchat", "messages")]
    [InlineData("webchat", "advanced")]
    [InlineData("webchat", "alerts")]
    [InlineData("webchat", "dispositions")]
    [InlineData("heynow", "settings")]
    [InlineData("heynow", "advanced")]
    public async Task EveryTab_IsAccessibleAndFitsAPhone(string channel, string tab)
    {
        var admin = await LogIn("admin");
        var page = admin.Page;
        await admin.Go($"/admin/campaigns/{channel}");
        await page.Locator(".side-row").First.ClickAsync();
        await page.Locator(".tab").First.WaitForAsync();
        await page.Locator($".tab[href*='tab={tab}']").Or(page.Locator(".tab").First).Last.ClickAsync();
        await page.Locator(".fields").First.WaitForAsync();
        await page.ShouldBeAccessible($"{channel} {tab}");
        await page.SetViewportSizeAsync(390, 844);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(390);
    }

    [Fact]
    public async Task TwoAdministrators_TheSecondChoosesFieldByField()
    {
        var (one, two) = (await LogIn("admin"), await (await Arrive()).LogIn(DemoServer.SecondAdministrator));
        await one.Go("/admin/campaigns/webchat?id=2");
        await two.Go("/admin/campaigns/webchat?id=2");
        await two.Page.Locator("#f-serviceLevel").FillAsync("47");
        await two.Page.Locator("#f-name").FocusAsync();
        await Expect(two.Page.Locator(".form-news")).ToContainTextAsync("sin guardar");
        await one.Page.Locator("#f-serviceLevel").FillAsync("31");
        await one.Page.Locator(".form-actions .primary").ClickAsync();
        await Expect(one.Page.Locator(".form-news .tag.ok")).ToBeVisibleAsync();

        await two.Page.Locator(".form-actions .primary").ClickAsync();
        await Expect(two.Page.Locator("dialog .conflict")).ToContainTextAsync("31");
        await two.Page.ShouldBeAccessible("conflict");
        await two.Page.Locator("dialog .conflict input[type=radio]").Last.CheckAsync();
        await two.Page.Locator("dialog .button.primary").ClickAsync();

        await Expect(two.Page.Locator(".form-news .tag.ok")).ToBeVisibleAsync();
        await Expect(two.Page.Locator("#f-serviceLevel")).ToHaveValueAsync("47");
    }

    [Fact]
    public async Task LeavingWithUnsavedChanges_AsksAndCanStay()
    {
        var admin = await LogIn("admin");
        var page = admin.Page;
        await admin.Go("/admin/campaigns/webchat?id=1");
        await page.Locator("#f-serviceLevel").FillAsync("99");
        await page.Locator(".side-row").First.ClickAsync();

        await Expect(page.Locator("#unsaved-title")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("#f-serviceLevel")).ToHaveValueAsync("99");
    }
}
