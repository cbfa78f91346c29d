using Microsoft.Playwright;

namespace ContactCenter.Tests.Browser.Admin;

/// <summary>The members screen by keyboard alone, and by mouse.</summary>
public sealed class MembersTests(Chromium chromium, DemoServer server) : BrowserTest(chromium, server)
{
    [Fact]
    public async Task Members_ByKeyboardAlone_AreRemovedAndAddedAgain()
    {
        var admin = await LogIn("admin");
        var page = admin.Page;
        await admin.Go("/admin/members");
        await page.Locator("#campaigns .pick-row").First.WaitForAsync();
        await page.Locator(".pick:has(#campaigns) .search").FocusAsync();
        await page.Keyboard.TypeAsync(DemoServer.Disabled);
        await Expect(page.Locator(".pick:has(#campaigns) .search")).ToHaveValueAsync(DemoServer.Disabled);
        await Expect(page.Locator("#campaigns .pick-row")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Space");
        await Expect(page.Locator("#members .pick-row")).ToHaveCountAsync(4);
        await Expect(page.Locator("#agents .pick-row")).ToHaveCountAsync(0);
        await page.ShouldBeAccessible("members");

        await page.Locator("#members").FocusAsync();
        await page.Keyboard.PressAsync("End");
        await page.Keyboard.PressAsync("Space");
        await Expect(page.Locator("#f-penalty")).ToBeVisibleAsync();
        await page.ShouldBeAccessible("members with one chosen");
        await page.Locator("#members").FocusAsync();
        await page.Keyboard.PressAsync("Shift+ArrowUp");
        await Expect(page.Locator("#members [aria-selected=true]")).ToHaveCountAsync(2);
        await page.Keyboard.PressAsync("Delete");
        await Expect(page.Locator("#agents .pick-row")).ToHaveCountAsync(2);
        await Expect(page.Locator("#members .pick-row")).ToHaveCountAsync(2);

        await page.Locator("#agents").FocusAsync();
        await page.Keyboard.PressAsync("Control+a");
        await Expect(page.Locator("#agents [aria-selected=true]")).ToHaveCountAsync(2);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#members .pick-row")).ToHaveCountAsync(4);
        await Expect(page.Locator(".members-news .tag.ok")).ToContainTextAsync("2 miembros agregados");
        await page.ReloadAsync();
        await Expect(page.Locator("#campaigns [aria-selected=true]")).ToContainTextAsync(DemoServer.Disabled);
        await Expect(page.Locator("#members .pick-row")).ToHaveCountAsync(4);
    }

    [Fact]
    public async Task Campaigns_ByMouseWithCtrlAndShift_AreChosenTogether()
    {
        var admin = await LogIn("admin");
        var page = admin.Page;
        await admin.Go("/admin/members");
        var rows = page.Locator("#campaigns .pick-row");
        await rows.Nth(0).ClickAsync();
        await rows.Nth(2).ClickAsync(new() { Modifiers = [KeyboardModifier.Shift] });
        await Expect(page.Locator("#campaigns [aria-selected=true]")).ToHaveCountAsync(3);
        await rows.Nth(1).ClickAsync(new() { Modifiers = [KeyboardModifier.Control] });
        await Expect(page.Locator("#campaigns [aria-selected=true]")).ToHaveCountAsync(2);
        await rows.Nth(4).Locator(".pick-mark").ClickAsync();
        await Expect(page.Locator("#campaigns [aria-selected=true]")).ToHaveCountAsync(3);
        await page.SetViewportSizeAsync(390, 844);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(390);
    }
}
