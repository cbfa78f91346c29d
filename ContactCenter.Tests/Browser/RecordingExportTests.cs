using System.Text.RegularExpressions;
using ContactCenter.Core.Interactions;
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

        await Export(page, "Csv");
        var ready = page.Locator("[data-export=Done] a");
        await Expect(ready).ToBeVisibleAsync();
        await page.ShouldBeAccessible("the export's bar");
        var csv = await page.RunAndWaitForDownloadAsync(() => ready.PressAsync("Enter"));
        (await File.ReadAllTextAsync(await csv.PathAsync())).ShouldContain("\"Sale mañana\"");
    }

    /// <summary>The page stays usable meanwhile; what was cancelled leaves nothing, and the next one is there to take.</summary>
    [Fact]
    public async Task LongResultAsPdf_TellsHowFarItIs_IsCancelled_AndAShortOneIsTaken()
    {
        await using var archive = await SeededServer.Start(Fill);
        var supervisor = await (await Arrive(address: archive.Address)).LogIn("supervisor", Seed.Password);
        var page = supervisor.Page;
        await supervisor.Go("/supervisor/recordings/webchat");
        await Export(page, "Pdf");
        var progress = page.Locator("[data-export=Writing] progress");
        await Expect(progress).ToHaveAttributeAsync("value", new Regex("^[1-9]"));
        await Expect(progress).ToHaveAttributeAsync("max", $"{Copies + 2}");
        await page.ShouldBeAccessible("a result that is being written");
        await page.Locator("tbody a[data-row]").First.PressAsync("Enter");
        await Expect(page.Locator("#recording-title")).ToHaveTextAsync("Vera");
        await page.Locator("[data-export=Writing] button").PressAsync("Enter");
        await Expect(page.Locator("[data-export=Cancelled]")).ToBeVisibleAsync();
        Directory.GetFiles(archive.DataDirectory, "*", SearchOption.AllDirectories).ShouldNotContain(file => file.Contains("export", StringComparison.Ordinal));

        await supervisor.Go("/supervisor/recordings/webchat?customer=Paula+Papel");
        await Export(page, "Pdf");
        var pdf = await page.RunAndWaitForDownloadAsync(() => page.Locator("[data-export=Done] a").PressAsync("Enter"));
        var bytes = await File.ReadAllBytesAsync(await pdf.PathAsync());
        PdfTools.Check(bytes);
        supervisor.Person.ExpectLostServer();
        PdfTools.Text(bytes).ShouldMatch(@"Índice[\s\S]*Paula Papel[\s\S]*¿Dónde está mi pedido\?");
    }

    static async Task Export(IPage page, string format)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Exportar resultado" }).PressAsync("Enter");
        await Expect(page.Locator("#result-export")).ToBeVisibleAsync();
        await page.Locator($"#result-export [data-format={format}]").PressAsync("Enter");
    }

    const int Copies = 9_000;

    /// <summary>Paula's, Vera's, and so many copies of Vera's that have rows in the list and in the index alone.</summary>
    static async Task Fill(Centre centre)
    {
        var last = 0L;
        foreach (var (name, text) in new[] { ("Paula Papel", "¿Dónde está mi pedido?"), ("Vera", "hola") })
        {
            last = (await centre.Get<StartInteraction>().Run(centre.Visitor() with { Name = name, Text = text })).Value.Id;
            (await centre.Get<LeaveInteraction>().Run(last)).Error.ShouldBeNull();
        }

        await centre.Copy(last, Copies);
    }
}
