using ContactCenter.Tests.Support;
using Microsoft.Playwright;

namespace ContactCenter.Tests.Browser;

/// <summary>The documents' example: a conversation is searched, printed and taken away as a PDF, alone and with the whole result.</summary>
public sealed class RecordingExportTests(Chromium chromium, DemoServer server) : BrowserTest(chromium, server)
{
    [Fact]
    public async Task Recording_IsPrintedAndTakenAway_AndSoIsTheResult()
    {
        var visitor = await Visit("/demo");
        await visitor.Start("¿Dónde está mi pedido?", "Paula Papel");
        var agent = await LogIn("ana");
        await agent.Take("Paula Papel");
        await agent.Write("Sale mañana");
        await agent.End();

        var supervisor = await LogIn("supervisor");
        var page = supervisor.Page;
        await supervisor.Go("/supervisor/recordings/webchat?customer=Paula+Papel");
        await page.Locator("tbody a[data-row]").First.PressAsync("Enter");
        await page.Locator(".beside .menu-button").PressAsync("Enter");
        await Expect(page.Locator("#recording-export")).ToBeVisibleAsync();
        await page.ShouldBeAccessible("the export menu");
        var pdf = await page.RunAndWaitForDownloadAsync(() => page.Locator("#recording-export a[href*='/pdf']").PressAsync("Enter"));
        var text = PdfTools.Text(await File.ReadAllBytesAsync(await pdf.PathAsync()));
        foreach (var part in new[] { "Paula Papel", "¿Dónde está mi pedido?", "Sale mañana", "Página 1 de 1" })
            text.ShouldContain(part);

        // The dialog of the system cannot be pressed here: that it is asked for is what is seen.
        await page.Context.AddInitScriptAsync("window.print = () => document.documentElement.dataset.printed = 'yes'");
        await page.Locator(".beside .menu-button").PressAsync("Enter");
        var sheet = await page.RunAndWaitForPopupAsync(() => page.Locator("#recording-export a[href*='/print']").PressAsync("Enter"));
        await Expect(sheet.Locator("h1")).ToHaveTextAsync("Paula Papel");
        await Expect(sheet.Locator("html")).ToHaveAttributeAsync("data-printed", "yes");
        await Expect(sheet.Locator(".sheet-message").Last).ToContainTextAsync("Sale mañana");
        await sheet.ShouldBeAccessible("the print view");
        await sheet.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(sheet.Locator("#print")).ToBeHiddenAsync();
        await sheet.CloseAsync();

        await page.Locator(".live-head .menu-button").Last.PressAsync("Enter");
        await page.Locator("#result-export [data-format=Csv]").PressAsync("Enter");
        var ready = page.Locator("[data-export=Done] a");
        await Expect(ready).ToBeVisibleAsync();
        await page.ShouldBeAccessible("the export's bar");
        var csv = await page.RunAndWaitForDownloadAsync(() => ready.PressAsync("Enter"));
        (await File.ReadAllTextAsync(await csv.PathAsync())).ShouldContain("\"Sale mañana\"");
    }
}
