using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace ContactCenter.Tests.Browser;

/// <summary>Reports without a mouse: filters, order, a long one's progress and its end before it is done.</summary>
public sealed class ReportPageTests(Chromium chromium, DemoServer server) : BrowserTest(chromium, server)
{
    /// <summary>Of conversations that are not there: only reports read these rows.</summary>
    const long FirstId = 900_000_000;
    const int Rows = 600_000;

    [Fact]
    public async Task Report_IsAskedFor_Ordered_AndStopped_ByTheKeyboard()
    {
        await Change($"""
            WITH RECURSIVE row(n) AS (SELECT 0 UNION ALL SELECT n+1 FROM row WHERE n<{Rows - 1})
            INSERT INTO QueueEntries(InteractionId,Number,CampaignId,EnteredAt,EndedAt,Outcome)
            SELECT {FirstId}+n,1,(SELECT Id FROM Campaigns WHERE Key='ventas-web'),{Start}+n*50000,{Start}+n*50000+9000,3 FROM row
            """);
        try
        {
            var supervisor = await LogIn("supervisor");
            var page = supervisor.Page;
            var (from, to) = (Day(Start), Day(Start + (Rows * 50_000L)));
            await supervisor.Go($"/supervisor/reports?from={from}&to={to}");
            var total = page.Locator("[aria-labelledby=report-figures] tfoot");
            await Expect(total).ToContainTextAsync("600", new() { Timeout = 60_000 });

            // By the keys alone: another interval counts anew, tells how far it is, and stops.
            await page.Locator("#r-step").FocusAsync();
            await page.Keyboard.PressAsync("ArrowDown");
            var cancel = page.Locator(".report-progress button");
            await cancel.PressAsync("Enter");
            var again = page.GetByRole(AriaRole.Button, new() { Name = "Pedirlo de nuevo" });
            await Expect(again).ToBeFocusedAsync();
            await Expect(page.Locator("main")).ToContainTextAsync("Se canceló el informe");
            await page.ShouldBeAccessible("a report that was cancelled");
            await page.Keyboard.PressAsync("Enter");
            await Expect(total).ToContainTextAsync("600", new() { Timeout = 60_000 });

            var header = page.Locator("[aria-labelledby=report-figures] thead th:nth-child(3) a");
            await header.FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            await Expect(page.Locator("[aria-labelledby=report-figures] thead th:nth-child(3)")).ToHaveAttributeAsync("aria-sort", "descending");
            await Expect(header).ToBeFocusedAsync();
        }
        finally
        {
            await Change($"DELETE FROM QueueEntries WHERE InteractionId>={FirstId}");
        }
    }

    /// <summary>A year and some days ago: no other test asks for that time.</summary>
    static long Start => new DateTimeOffset(DateTime.UtcNow.Date.AddDays(-380), TimeSpan.Zero).ToUnixTimeMilliseconds();

    static string Day(long at) => DateTimeOffset.FromUnixTimeMilliseconds(at).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    Task<int> Change(FormattableString sql) => Server.Read(db => db.Database.ExecuteSqlRawAsync(sql.ToString(CultureInfo.InvariantCulture)));
}
