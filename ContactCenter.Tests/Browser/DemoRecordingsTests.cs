using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Browser;

/// <summary>The demonstration's week before, as a supervisor reads it: everything that may stand in a conversation, by keyboard.</summary>
public sealed class DemoRecordingsTests(Chromium chromium, DemoServer server) : BrowserTest(chromium, server)
{
    readonly ServerProcess shop = new("Development", ("Demo__Conversations", "true"));

    public override Task InitializeAsync() => shop.Start();

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await shop.DisposeAsync();
    }

    [Fact]
    public async Task Week_IsReadByKeyboard_ItsFilesOpen_AndItsSealsHold()
    {
        var supervisor = await (await Arrive(address: shop.Address)).LogIn("supervisor");
        var page = supervisor.Page;
        await supervisor.Go("/supervisor/recordings/webchat");
        var title = page.Locator("#recording-title");
        await Expect(page.Locator(".recordings tbody tr")).ToHaveCountAsync(9);
        await page.ShouldBeAccessible("a list with messages left out of hours");
        await page.Locator(".recordings tbody a[data-row]").First.FocusAsync();
        foreach (var (key, name) in new[] { ("j", "Emma Clarke"), ("j", "Lucía Pérez"), ("ArrowDown", "João Batista"), ("k", "Lucía Pérez") })
        {
            await page.Keyboard.PressAsync(key);
            await Expect(title).ToHaveTextAsync(name);
        }

        // It is read from its beginning, and what follows comes as one goes on.
        var timeline = page.Locator(".timeline");
        await Expect(timeline.Locator(".message").First).ToBeInViewportAsync();
        await Expect(page.Locator(".timeline-earlier")).ToHaveCountAsync(0);
        await timeline.FocusAsync();
        await page.Keyboard.PressAsync("End");
        foreach (var part in new[]
        {
            "Esperó 0:42", "En espera de un agente de Ventas web", "Ana Suárez la transfirió a Soporte web", "Cambio por rotura, lo quiere antes del sábado.", "La tomó Carla Núñez tras 1:05 de espera",
            "Carla Núñez la transfirió a Bruno Castro", "Clienta frecuente", "Mensaje eliminado", "Tipificación: Resuelto", "Rapidísimos y muy amables.",
        })
        {
            await Expect(timeline).ToContainTextAsync(new System.Text.RegularExpressions.Regex(string.Join("[\\u2068\\u2069]*", part.Select(letter => System.Text.RegularExpressions.Regex.Escape($"{letter}")))));
        }

        await Expect(page.Locator(".beside-head .ratings")).ToContainTextAsync("Cliente");
        await Files(page);
        await page.Locator(".verify button").PressAsync("Enter");
        await Expect(page.Locator("[data-verified=intact]")).ToBeVisibleAsync();
        await page.ShouldBeAccessible("a conversation with everything in it");
    }

    /// <summary>What Ana wrote first has a direction of its own.</summary>
    [Fact]
    public async Task WrittenFirst_IsFoundByItsDirection()
    {
        var supervisor = await (await Arrive(address: shop.Address)).LogIn("supervisor");
        await supervisor.Go("/supervisor/recordings/heynow?direction=outbound");
        var rows = supervisor.Page.Locator(".recordings tbody tr");
        await Expect(rows).ToHaveCountAsync(3);
        await Expect(rows.Locator("[data-label='Dirección']", new() { HasText = "Saliente" })).ToHaveCountAsync(3);
    }

    /// <summary>From the bot's first words on, with the number, the account it came by and what became of the answers.</summary>
    [Fact]
    public async Task HeyNow_IsReadFromTheBotOn_AndTakenAway()
    {
        var supervisor = await (await Arrive(address: shop.Address)).LogIn("supervisor");
        var page = supervisor.Page;
        await supervisor.Go("/supervisor/recordings/heynow");
        await page.ShouldBeAccessible("a list of Hey Now's conversations");
        await page.Locator(".recordings tbody tr", new() { HasTextRegex = new("Verónica Sosa|59899000101") }).Locator("a[data-row]").PressAsync("Enter");
        await Expect(page.Locator(".beside .by-number")).ToContainTextAsync("59899000101");
        var timeline = page.Locator(".timeline");
        await Expect(timeline.Locator(".message").First).ToContainTextAsync("Hola buenas");
        await Expect(timeline.Locator(".message").First).ToBeInViewportAsync();
        await Expect(timeline.Locator(".message").Nth(1)).ToContainTextAsync("Soy el asistente de Casa Ceibo");
        await Expect(timeline).ToContainTextAsync("El bot lo pasó a un agente");
        await timeline.FocusAsync();
        await page.Keyboard.PressAsync("End");
        await Expect(timeline).ToContainTextAsync("lo paso a buscar mañana");
        await page.ShouldBeAccessible("a conversation that a bot began");

        await page.Locator(".beside .menu-button").PressAsync("Enter");
        var pdf = await page.RunAndWaitForDownloadAsync(() => page.Locator("#recording-export a[href*='/pdf']").PressAsync("Enter"));
        var text = PdfTools.Text(await File.ReadAllBytesAsync(await pdf.PathAsync()));
        foreach (var part in new[] { "59899000101", "Soy el asistente de Casa Ceibo", "presupuesto-1042.pdf", "lo paso a buscar mañana" })
            text.ShouldContain(part);
    }

    static async Task Files(Microsoft.Playwright.IPage page)
    {
        await page.Locator(".file-image").ScrollIntoViewIfNeededAsync();
        await page.WaitForFunctionAsync("document.querySelector('.file-image img').naturalWidth === 640");
        var pdf = await page.RunAndWaitForDownloadAsync(() => page.Locator(".file-card").First.PressAsync("Enter"));
        PdfTools.Text(await File.ReadAllBytesAsync(await pdf.PathAsync())).ShouldContain("Presupuesto 1042");
        await page.Locator("cc-voice button").First.PressAsync("Enter");
        await Expect(page.Locator("cc-voice .playing")).ToBeVisibleAsync();
    }
}
