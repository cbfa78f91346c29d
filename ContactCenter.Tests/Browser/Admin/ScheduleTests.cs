using ContactCenter.Core.Campaigns;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Browser.Admin;

/// <summary>Opening hours set by dragging, by keyboard and in exact fields.</summary>
public sealed class ScheduleTests(Chromium chromium, DemoServer server) : BrowserTest(chromium, server)
{
    [Fact]
    public async Task Week_DraggedTypedAndSaved_IsStoredAsShown()
    {
        var id = await Server.Read(db => db.Campaigns.Where(campaign => campaign.Key == DemoServer.Disabled).Select(campaign => campaign.Id).SingleAsync());
        var admin = await LogIn("admin");
        var page = admin.Page;
        await admin.Go($"/admin/campaigns/webchat?id={id}");
        await page.Locator("[data-always]").UncheckAsync();
        var monday = page.Locator(".week-row").First.Locator(".cell");
        await Expect(page.Locator(".cell.open")).ToHaveCountAsync(5 * 18);
        await page.Locator(".week-grid[data-listens]").WaitForAsync();

        // Saturday and Sunday, 10:00 to 12:00.
        await page.Locator(".week-row").Nth(5).Locator(".cell").Nth(20).HoverAsync();
        await page.Mouse.DownAsync();
        await page.Locator(".week-row").Nth(6).Locator(".cell").Nth(23).HoverAsync();
        await Expect(page.Locator(".cell[data-paint=open]")).ToHaveCountAsync(8);
        await page.Mouse.UpAsync();
        await Expect(page.Locator(".cell.open")).ToHaveCountAsync((5 * 18) + 8);
        await Expect(page.Locator("[data-paint]")).ToHaveCountAsync(0);

        // By keyboard Monday loses its first hour.
        await monday.Nth(18).FocusAsync();
        await page.Keyboard.PressAsync("Shift+ArrowRight");
        await Expect(page.Locator(".cell[data-paint=closed]")).ToHaveCountAsync(2);
        await page.Keyboard.PressAsync("Space");
        await Expect(page.Locator(".cell.open")).ToHaveCountAsync((5 * 18) + 6);

        // And closes at 18:10.
        await page.Locator(".schedule-day").First.Locator("input[type=time]").Nth(1).FillAsync("18:10");
        await Expect(page.Locator(".cell.part")).ToHaveCountAsync(1);
        await page.Locator("#f-timeZone").FillAsync("madrid");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator("#f-timeZone")).ToHaveValueAsync("Europe/Madrid");
        await page.Locator("[data-add-exception]").ClickAsync();
        await Expect(page.Locator(".exception")).ToHaveCountAsync(1);
        await page.Locator(".exception input[type=date]").FillAsync("2027-12-25");
        await page.ShouldBeAccessible("schedule with an exception");
        await page.Locator(".form-actions button[type=submit]").ClickAsync();
        await Expect(page.Locator(".form-news .tag.ok")).ToBeVisibleAsync();

        var stored = await Server.Read(db => db.Campaigns.AsNoTracking().SingleAsync(campaign => campaign.Id == id));
        stored.Schedule.TimeZone.ShouldBe("Europe/Madrid");
        stored.Schedule.Ranges.OrderBy(range => range.Day).ShouldBe([
            new(DayOfWeek.Sunday, 600, 720), new(DayOfWeek.Monday, 600, 1090), .. new[] { DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday }.Select(day => new OpeningRange(day, 540, 1080)),
            new(DayOfWeek.Saturday, 600, 720)]);
        stored.Schedule.Exceptions.Select(exception => (exception.Date, exception.Ranges.Count)).ShouldBe([(new DateOnly(2027, 12, 25), 0)]);

        await page.SetViewportSizeAsync(390, 844);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(390);
    }
}
