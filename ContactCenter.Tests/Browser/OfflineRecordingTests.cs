using System.Text.RegularExpressions;

namespace ContactCenter.Tests.Browser;

/// <summary>The document's example of an offline conversation: left by a visitor, found, seen and answered.</summary>
public sealed partial class OfflineRecordingTests(Chromium chromium, DemoServer server) : BrowserTest(chromium, server)
{
    [GeneratedRegex(@"Sergio Vidal \d{1,2}/\d{1,2}/\d{4} \d{1,2}:\d\d")]
    private static partial Regex WhoAndWhen();

    [Fact]
    public async Task MessageLeft_IsFoundSeenAnswered_OnAPhoneToo()
    {
        const string name = "Nora Noche";
        var visitor = await Visit($"/demo?campaign={DemoServer.Closed}");
        await visitor.Fill("¿Abren mañana?\nGracias", name: name, email: "nora@example.org");
        await visitor.At("start").ClickAsync();
        await Expect(visitor.At("offlineSent")).ToContainTextAsync("Recibimos");

        var supervisor = await LogIn("supervisor");
        var page = supervisor.Page;
        await supervisor.Go("/supervisor/recordings/webchat");
        await page.Locator("#f-customer").FillAsync(name);
        await page.Locator("#f-customer").PressAsync("Enter");
        await page.Locator(".filters .check input").PressAsync("Space");
        await page.Locator("#f-seen").SelectOptionAsync("0");
        var rows = page.Locator(".recordings tbody tr");
        var row = page.Locator(".recordings tbody a[data-row]");
        await Expect(row).ToHaveAttributeAsync("href", new Regex("seen=0"));
        await row.PressAsync("Enter");
        var reply = page.Locator(".beside a[href^='mailto:']");
        (await reply.GetAttributeAsync("href")).ShouldBe($"mailto:nora@example.org?subject=Re%3A%20su%20mensaje%20a%20{Uri.EscapeDataString(await CampaignName())}&body=%0D%0A%0D%0A%3E%20%C2%BFAbren%20ma%C3%B1ana%3F%0D%0A%3E%20Gracias");
        await page.ShouldBeAccessible("a message that is not seen");

        await page.Locator(".recordings tbody .seen-mark button").PressAsync("Enter");
        await Expect(rows).ToHaveCountAsync(0);
        await Expect(page.Locator(".beside .seen-mark")).ToContainTextAsync(WhoAndWhen());
        await page.Locator("#f-seen").SelectOptionAsync("1");
        await Expect(rows).ToHaveCountAsync(1);

        await page.SetViewportSizeAsync(390, 844);
        await Expect(page.Locator(".recordings tbody .seen-by")).ToBeVisibleAsync();
        await Expect(page.Locator(".recordings tbody .seen-by")).ToContainTextAsync(WhoAndWhen());
        await page.ShouldBeAccessible("a message that is seen, on a phone");

        // By the finger: opened, and put back.
        await row.ClickAsync();
        await Expect(page.Locator(".beside .seen-by")).ToBeVisibleAsync();
        await page.Locator(".beside .seen-mark button").ClickAsync();
        await Expect(page.Locator(".beside .seen-mark")).ToHaveTextAsync(new Regex("No visto\\s*$"));
        await Expect(page.Locator(".beside .seen-by")).ToHaveCountAsync(0);
        await page.ShouldBeAccessible("a message that was put back, on a phone");
    }

    Task<string> CampaignName() => Server.Read(db => Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.SingleAsync(db.Campaigns.Where(campaign => campaign.Key == DemoServer.Closed).Select(campaign => campaign.Name)));
}
