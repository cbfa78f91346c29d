using System.Text.RegularExpressions;

namespace ContactCenter.Tests.Browser.Admin;

/// <summary>Breaks, quality forms and the audit, by keyboard and by two administrators at once.</summary>
public sealed class AdminPagesTests(Chromium chromium, DemoServer server) : BrowserTest(chromium, server)
{
    [Fact]
    public async Task Break_CreatedByKeyboardAlone_IsInTheAgentsMenuAtOnce()
    {
        var agent = await LogIn("bruno");
        var admin = await LogIn("admin");
        await admin.Go("/admin/breaks");
        await admin.Page.Locator(".side-list .primary").FocusAsync();
        await admin.Page.Keyboard.PressAsync("Enter");
        await admin.Page.Locator("#f-name").FocusAsync();
        await admin.Page.Keyboard.TypeAsync("Siesta 😴 \"larga\"");
        await admin.Page.Keyboard.PressAsync("Tab");
        await admin.Page.Keyboard.TypeAsync("20");
        await admin.Page.Keyboard.PressAsync("Enter");
        await Expect(admin.Page.Locator(".form-news")).ToContainTextAsync("Guardado");
        await Expect(agent.Page.Locator("#state-menu")).ToContainTextAsync("Siesta 😴 \"larga\"");
        await admin.Page.ShouldBeAccessible("breaks");
    }

    [Fact]
    public async Task Break_ChangedByTwo_TheSecondChoosesFieldByField()
    {
        var admin = await LogIn("admin");
        await admin.Go("/admin/breaks?id=1");
        await admin.Page.Locator("#f-maximumMinutes").FillAsync("50");
        await admin.Page.Locator("#f-position").FillAsync("7");
        var other = await admin.Person.Open("/admin/breaks?id=1");
        await other.Locator("#f-maximumMinutes").FillAsync("40");
        await other.Locator(".form-actions .primary").ClickAsync();
        await Expect(other.Locator(".form-news")).ToContainTextAsync("Guardado");

        await admin.Page.Locator(".form-actions .primary").ClickAsync();
        var dialog = admin.Page.Locator(".dialog[open]");
        await Expect(dialog).ToContainTextAsync("Duración máxima");
        await Expect(dialog).ToContainTextAsync("40");
        await admin.Page.ShouldBeAccessible("conflict");
        await dialog.Locator("tbody td:last-child input").CheckAsync();
        await dialog.Locator(".primary").ClickAsync();
        await Expect(admin.Page.Locator(".form-news")).ToContainTextAsync("Guardado");
        await admin.Page.ReloadAsync();
        await Expect(admin.Page.Locator("#f-maximumMinutes")).ToHaveValueAsync("50");
        await Expect(admin.Page.Locator("#f-position")).ToHaveValueAsync("7");
    }

    [Fact]
    public async Task Form_WithUnsavedChanges_AsksBeforeItIsLeft()
    {
        var admin = await LogIn("admin");
        await admin.Go("/admin/breaks?id=2");
        await admin.Page.Locator("#f-name").FillAsync("Otro nombre");
        await admin.Page.Locator("#f-name").BlurAsync();
        await admin.Page.Locator(".side-row:not(.chosen)").First.ClickAsync();
        var dialog = admin.Page.Locator(".dialog[open]");
        await dialog.WaitForAsync();
        await admin.Page.ShouldBeAccessible("unsaved changes");
        await dialog.Locator(".button").First.ClickAsync();
        await Expect(admin.Page.Locator("#f-name")).ToHaveValueAsync("Otro nombre");
        (await WouldAsk(admin.Page)).ShouldBeTrue();
        await admin.Page.Locator(".side-row:not(.chosen)").First.ClickAsync();
        await dialog.Locator(".danger").ClickAsync();
        await Expect(admin.Page.Locator("#f-name")).Not.ToHaveValueAsync("Otro nombre");
        (await WouldAsk(admin.Page)).ShouldBeFalse();

        // Nobody asks when the session ends: the console closes at once.
        await admin.Page.Locator("#f-name").FillAsync("Nunca");
        await admin.Page.Locator("#f-name").BlurAsync();
        await Expect(admin.Page.Locator(".form-actions")).ToContainTextAsync("Cambios sin guardar");
        (await WouldAsk(admin.Page)).ShouldBeTrue();
        await LogIn("admin");
        await Expect(admin.Page).ToHaveURLAsync(new Regex("/login\\?reason=TakenOver"));
    }

    [Fact]
    public async Task QualityForm_ByKeyboard_MovesAQuestionAndKeepsTheFocus()
    {
        var admin = await LogIn("admin");
        await admin.Go("/admin/quality?id=new");
        var page = admin.Page;
        await page.Locator("#f-name").FillAsync("Trato <b>x</b> 🙂");
        foreach (var text in new[] { "uno", "dos" })
        {
            var before = await page.Locator(".question").CountAsync();
            await page.Locator("#add-question").PressAsync("Enter");
            await Expect(page.Locator(".question")).ToHaveCountAsync(before + 1);
            await Expect(page.Locator(".question").Last.Locator("input").First).ToBeFocusedAsync();
            await page.Keyboard.TypeAsync(text);
        }

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Alt+ArrowUp");
        await Expect(page.Locator(".question").First.Locator("input").First).ToHaveValueAsync("dos");
        await Expect(page.Locator(".question").First.Locator(".question-actions button:focus")).ToHaveCountAsync(1);
        await page.ShouldBeAccessible("quality form");
        await page.Locator(".form-actions .primary").ClickAsync();
        await Expect(page.Locator(".form-news")).ToContainTextAsync("Guardado");
        await Expect(page.Locator(".side-row", new() { HasText = "Trato <b>x</b> 🙂" })).ToContainTextAsync("2 preguntas");
    }

    [Fact]
    public async Task Audit_FiltersInTheAddress_ShowsBeforeAndAfterInWords()
    {
        var admin = await LogIn("admin");
        await admin.Go("/admin/agents?id=4");
        await admin.Page.Locator("#f-email").FillAsync("bruno@example.org");
        await admin.Page.Locator("[data-field=mayWriteOutbound] input").CheckAsync();
        await admin.Page.Locator(".form-actions .primary").ClickAsync();
        await Expect(admin.Page.Locator(".form-news")).ToContainTextAsync("Guardado");

        await admin.Go("/admin/audit");
        await admin.Page.Locator("#f-kind").SelectOptionAsync("user");
        await Expect(admin.Page).ToHaveURLAsync(new Regex("kind=user"));
        await admin.Page.Locator("#f-text").FillAsync("BRUNO@example");
        await admin.Page.Keyboard.PressAsync("Enter");
        await Expect(admin.Page).ToHaveURLAsync(new Regex("text=BRUNO"));
        await Expect(admin.Page.Locator("table.live > tbody > tr")).ToHaveCountAsync(1);
        await admin.Page.Locator(".changes").PressAsync("Enter");
        var details = admin.Page.Locator(".before-after tbody");
        await Expect(details).ToContainTextAsync("Correo electrónico");
        await Expect(details).ToContainTextAsync("bruno@example.org");
        await Expect(details.Locator("tr", new() { HasText = "outbound" })).ToContainTextAsync("Sí");
        await admin.Page.ShouldBeAccessible("audit");
    }

    [Theory]
    [InlineData("supervisor")]
    [InlineData("ana")]
    public async Task Pages_ForAnybodyElse_AreClosed(string who)
    {
        var person = await LogIn(who);
        foreach (var path in new[] { "/admin/agents", "/admin/groups", "/admin/audit", "/admin/verify", "/admin/quality", "/admin/breaks" })
        {
            await person.Page.GotoAsync(Server.Address + path);
            await Expect(person.Page.Locator("form.edit-form, .side-list, table.live")).ToHaveCountAsync(0);
            await Expect(person.Page.Locator("h1, h2").First).ToBeVisibleAsync();
        }

        person.Person.Expect("404");
    }
}
