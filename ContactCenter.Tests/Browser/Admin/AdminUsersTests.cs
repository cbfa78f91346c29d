using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ContactCenter.Tests.Browser.Admin;

/// <summary>Users, groups and passwords, as an administrator and the new user meet them.</summary>
public sealed class AdminUsersTests(Chromium chromium, DemoServer server) : BrowserTest(chromium, server)
{
    /// <summary>From nothing to the new user's first page, and away again when the account is disabled (check 56).</summary>
    [Fact]
    public async Task NewUser_ChangesTheTemporaryPasswordEntersAndLeavesWhenDisabled()
    {
        var admin = await LogIn("admin");
        await admin.Go("/admin/agents?id=new");
        await admin.Page.Locator("#f-displayName").FillAsync("Nora O'Núñez \"<b>\" 🙂");
        await admin.Page.Locator("#f-userName").FillAsync("nora");
        await admin.Page.Locator(".form-actions .primary").ClickAsync();
        var password = await admin.Page.Locator("#temporary-password").InputValueAsync();
        await admin.Page.ShouldBeAccessible("temporary password");
        await admin.Page.Locator(".dialog .copy-row .button").ClickAsync();
        await Expect(admin.Page.Locator(".dialog [role=status]")).Not.ToBeEmptyAsync();
        await admin.Page.Locator(".dialog .primary").ClickAsync();
        await Expect(admin.Page.Locator("#temporary-password")).ToHaveCountAsync(0);

        var nora = await Arrive();
        var page = await nora.Open("/login");
        await new ConsolePage(nora, page).LogIn("nora", password);
        await Expect(page).ToHaveURLAsync(new Regex("/password\\?user=nora"));
        await page.ShouldBeAccessible("temporary password at the log-in");
        await Change(page, password, "una clave propia");
        await Expect(page.Locator(".user-name")).ToHaveTextAsync("Nora O'Núñez \"<b>\" 🙂");

        await new ConsolePage(nora, page).Choose("user-menu", "Cambiar contraseña");
        await page.Locator("form.door-card").WaitForAsync();
        await Expect(page.Locator("#user-name")).ToHaveCountAsync(0);
        await page.ShouldBeAccessible("own password");
        await Change(page, "una clave propia", "otra clave propia");
        await page.Locator(".shell").WaitForAsync();

        await admin.Page.Locator("[data-field=enabled] input").UncheckAsync();
        await admin.Page.Locator(".form-actions .primary").ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/login\\?reason=AccountChanged"), new() { Timeout = 5_000 });
        await Expect(admin.Page.Locator(".side-row", new() { HasText = "Nora" }).Locator(".tag")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Group_CreatedRenamedAndDeletedByKeyboard()
    {
        var admin = await LogIn("admin");
        await admin.Go("/admin/groups?id=new");
        await admin.Page.Locator("#f-name").FocusAsync();
        await admin.Page.Keyboard.TypeAsync("Norte 🧭");
        await admin.Page.Keyboard.PressAsync("Enter");
        await Expect(admin.Page.Locator(".form-news")).ToContainTextAsync("Guardado");
        await Expect(admin.Page.Locator(".side-row", new() { HasText = "Norte 🧭" })).ToBeVisibleAsync();
        await admin.Page.ShouldBeAccessible("groups");
        await admin.Page.Locator(".form-actions .danger").FocusAsync();
        await admin.Page.Keyboard.PressAsync("Enter");
        await admin.Page.Locator(".dialog[open]").WaitForAsync();
        await admin.Page.ShouldBeAccessible("deleting a group");
        await admin.Page.Keyboard.PressAsync("Tab");
        await admin.Page.Keyboard.PressAsync("Enter");
        await Expect(admin.Page.Locator(".side-row", new() { HasText = "Norte 🧭" })).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("English", "Full name", "Security group", "Weight", "Who")]
    [InlineData("Português", "Nome completo", "Grupo de segurança", "Peso", "Quem")]
    public async Task Pages_InOtherLanguages_SpeakThem(string language, string name, string group, string weight, string who)
    {
        // Not the one whose Spanish the other tests read.
        var admin = await LogIn(DemoServer.SecondAdministrator);
        await admin.Go("/admin/agents?id=1");
        await admin.Choose("language-menu", language);
        await Expect(admin.Page.Locator("label[for=f-displayName]")).ToContainTextAsync(name);
        await Expect(admin.Page.Locator("html")).ToHaveAttributeAsync("lang", language == "English" ? "en" : "pt");
        await Expect(admin.Page.Locator("label[for=f-securityGroupId]")).ToContainTextAsync(group);
        await admin.Go("/admin/audit");
        await Expect(admin.Page.Locator("table.live thead")).ToContainTextAsync(who);
        await admin.Go("/admin/quality?id=new");
        await admin.Page.Locator("#add-question").ClickAsync();
        await Expect(admin.Page.Locator(".question")).ToContainTextAsync(weight);
        await admin.Choose("language-menu", "Español");
        await Expect(admin.Page.Locator("html")).ToHaveAttributeAsync("lang", "es");
    }

    static async Task Change(IPage page, string current, string password)
    {
        await page.Locator("#current").FillAsync(current);
        await page.Locator("#password").FillAsync(password);
        await page.Locator("#repeated").FillAsync(password);
        await page.Keyboard.PressAsync("Enter");
    }
}
