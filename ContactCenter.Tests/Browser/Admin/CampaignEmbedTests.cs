using Microsoft.Playwright;

namespace ContactCenter.Tests.Browser.Admin;

/// <summary>The preview beside the texts, the code for a site and the example page.</summary>
public sealed class CampaignEmbedTests(Chromium chromium, DemoServer server) : BrowserTest(chromium, server)
{
    [Fact]
    public async Task Preview_WhileATextIsTyped_ShowsItInTheCampaignsColourBeforeAnySave()
    {
        var admin = await LogIn("admin");
        await admin.OpenCampaign(DemoServer.Previewed, "messages");
        var shown = admin.Page.Locator(".preview-window");
        await Expect(shown.Locator("[data-test=start]")).ToHaveTextAsync("Iniciar chat");
        await Expect(shown.Locator(".header")).ToHaveCSSAsync("background-color", "rgb(74, 20, 140)");

        await admin.Page.Locator("#f-texts-welcome-en").FillAsync("Fresh bread today");
        await Expect(shown.Locator("[data-test=welcome]")).ToHaveTextAsync("Fresh bread today");
        await Expect(shown.Locator("[data-test=start]")).ToHaveTextAsync("Start chat");
        await admin.Page.Locator("#f-texts-agentGreeting-pt").FillAsync("**Oi**");
        await Expect(shown.Locator("[data-from=agent] strong")).ToHaveTextAsync("Oi");
        await Expect(shown.Locator("[data-test=composer]")).ToBeVisibleAsync();
        await admin.Page.Locator("#f-texts-notAvailable-es").FillAsync("Hoy no");
        await Expect(shown.Locator("[data-test=not-available]")).ToHaveTextAsync("Hoy no");
        await admin.Page.Locator("#f-texts-closing-es").FillAsync("Adiós");
        await Expect(shown.Locator("[data-test=closing]")).ToHaveTextAsync("Adiós");
        await Expect(shown.Locator("[data-test=stars] input")).ToHaveCountAsync(5);
        await admin.Page.ShouldBeAccessible("campaign, messages");
    }

    [Fact]
    public async Task Preview_OutOfHours_FollowsTheOfflineFormAndTheLanguageSwitch()
    {
        var admin = await LogIn("admin");
        await admin.OpenCampaign(DemoServer.Previewed, "messages");
        var shown = admin.Page.Locator(".preview-window");
        await admin.Page.Locator(".widget-preview select").SelectOptionAsync("outOfHours");
        await Expect(shown.Locator("[data-test=out-of-hours]")).ToContainTextAsync("fuera de horario");
        await Expect(shown.Locator("[data-test=start]")).ToHaveTextAsync("Enviar mensaje");
        await admin.Page.Locator(".language-switch [lang=pt]").FocusAsync();
        await admin.Page.Keyboard.PressAsync("Enter");
        await Expect(shown.Locator("[data-test=start]")).ToHaveTextAsync("Enviar mensagem");
        await admin.Page.Locator("[data-field=offlineMessages] input").UncheckAsync();
        await Expect(shown.Locator("[data-test=closed]")).ToBeVisibleAsync();
        await Expect(shown.Locator("[data-test=start]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Code_ByKeyboard_IsCopiedAsASiteNeedsIt()
    {
        var admin = await LogIn("admin");
        await admin.Person.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await admin.OpenCampaign(DemoServer.Previewed);
        await admin.Page.GetByRole(AriaRole.Button, new() { Name = "Generar código" }).PressAsync("Enter");
        var dialog = admin.Page.Locator("dialog[open]");
        await admin.Page.ShouldBeAccessible("code");
        await dialog.Locator("select").SelectOptionAsync("pt");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Copiar" }).PressAsync("Enter");
        await Expect(dialog.Locator("[role=status]")).ToHaveTextAsync("Copiado");
        (await admin.Page.EvaluateAsync<string>("navigator.clipboard.readText()"))
            .ShouldBe($"<script src=\"{Server.Address}/widget/widget.js\" data-campaign=\"{DemoServer.Previewed}\" data-lang=\"pt\" async></script>");
        await admin.Page.Keyboard.PressAsync("Escape");
        await Expect(dialog).ToHaveCountAsync(0);
    }

    /// <summary>The campaign allows another domain only; our own page may always use it.</summary>
    [Fact]
    public async Task Example_OfACampaignForAnotherSite_ChatsInTheChosenLanguage()
    {
        var admin = await LogIn("admin");
        await admin.OpenCampaign(DemoServer.Previewed);
        var opened = admin.Person.Context.WaitForPageAsync();
        await admin.Page.GetByRole(AriaRole.Link, new() { Name = "Ver ejemplo" }).ClickAsync();
        var example = new VisitorPage(admin.Person, await opened);
        await example.OpenPanel();
        await Expect(example.At("start")).ToHaveTextAsync("Iniciar chat");
        await example.Page.GetByRole(AriaRole.Link, new() { Name = "English" }).ClickAsync();
        // Until then the Spanish page's panel may still be there.
        await Expect(example.Panel).ToHaveAttributeAsync("lang", "en");
        await example.OpenPanel();
        await Expect(example.At("start")).ToHaveTextAsync("Start chat");
        await example.Start("from the example", "Eva");
        await example.Page.ShouldBeAccessible("example");
    }
}
