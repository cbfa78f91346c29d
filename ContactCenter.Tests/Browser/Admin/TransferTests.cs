using System.Text;
using ContactCenter.Core.Configuration;
using Microsoft.Playwright;

namespace ContactCenter.Tests.Browser.Admin;

/// <summary>The configuration out as a file, and in again.</summary>
public sealed class TransferTests(Chromium chromium, DemoServer server) : BrowserTest(chromium, server)
{
    [Fact]
    public async Task Export_Changed_IsShownAndImported()
    {
        var admin = await LogIn("admin");
        var page = admin.Page;
        await admin.Go("/admin/transfer");
        await page.ShouldBeAccessible("transfer");
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("a[download]").ClickAsync());
        var file = ConfigurationFile.Read(await File.ReadAllTextAsync(await download.PathAsync()), out _)!;
        file.Breaks.Add(new PortableBreak { Name = "Gimnasia «ñ»", Group = "All", Icon = "directions_walk", Position = 8 });

        await (await page.Locator("input[type=file]").Listening()).SetInputFilesAsync(new FilePayload { Name = "c.json", MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes(file.Write()) });
        await Expect(page.Locator(".plan summary")).ToHaveCountAsync(1);
        await Expect(page.Locator(".plan summary")).ToContainTextAsync("Gimnasia «ñ»");
        await page.Locator(".plan summary").ClickAsync();
        await page.ShouldBeAccessible("transfer with a plan");
        await page.Locator(".dialog-actions .primary").ClickAsync();

        await Expect(page.Locator(".transfer .tag.ok")).ToContainTextAsync("Se importó 1 cambio.");
        await admin.Go("/admin/breaks");
        await Expect(page.Locator(".side-row", new() { HasText = "Gimnasia «ñ»" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task SomethingElse_IsRefusedWithItsPlace()
    {
        var admin = await LogIn("admin");
        await admin.Go("/admin/transfer");

        await (await admin.Page.Locator("input[type=file]").Listening()).SetInputFilesAsync(new FilePayload { Name = "c.json", MimeType = "application/json", Buffer = "{\"format\":1,\"users\":[7]}"u8.ToArray() });

        await Expect(admin.Page.Locator(".transfer [role=alert]")).ToContainTextAsync("users[0]");
    }
}
