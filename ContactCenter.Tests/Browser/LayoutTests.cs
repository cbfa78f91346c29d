using Microsoft.Playwright;

namespace ContactCenter.Tests.Browser;

/// <summary>A little business on each page: nothing needs to be scrolled sideways. With SCREENSHOTS=folder the pages are stored there as pictures.</summary>
public sealed class LayoutTests(Chromium chromium, DemoServer server) : BrowserTest(chromium, server)
{
    static readonly string? pictures = Environment.GetEnvironmentVariable("SCREENSHOTS");

    // What reaches over the right edge, outermost first.
    const string TooWide = """
        [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1).slice(0, 6).map(e => `${e.tagName}.${e.className} ${e.getBoundingClientRect().right}`).join(', ')
        """;

    static readonly (string Name, string Email, string Text)[] customers =
    [
        ("Lucía Pérez", "lucia.perez@example.org", "Hola, no me llega el código para pagar."),
        ("Martín Silva", "martin@example.org", "¿La tabla de algarrobo viene en otro tamaño?"),
        ("Joana Duarte", "joana.duarte@example.com", "Oi! Vocês entregam em Rivera?"),
        ("Emma Clark", "emma@example.net", "Do you ship glasses abroad?"),
    ];

    [Fact]
    public async Task Pages_AtEachWidth_NeedNoSidewaysScroll()
    {
        var visitors = new List<VisitorPage>();
        foreach (var (name, email, text) in customers)
        {
            visitors.Add(await Visit());
            await visitors[^1].Start(text, name, email, "099 123 456");
        }

        var other = await LogIn("bruno");
        await other.Take("Martín Silva");
        var agent = await LogIn("ana");
        await agent.Take("Lucía Pérez");
        await agent.Write("¡Hola Lucía! Lo reviso ahora. ¿Con qué **medio de pago** estás?");
        await visitors[0].Write("Con tarjeta de crédito, la de siempre.");
        await Expect(agent.Message("Con tarjeta de crédito, la de siempre.")).ToHaveCountAsync(1);
        await agent.Write("Gracias. Te lo reenvié por correo; vence en 10 minutos.");
        await visitors[0].Write("¡Llegó! Muchas gracias");
        await Expect(agent.Message("¡Llegó! Muchas gracias")).ToHaveCountAsync(1);
        var supervisor = await LogIn("supervisor");
        await supervisor.Go("/supervisor/campaigns/webchat");
        await supervisor.TableRow(".active", "Lucía Pérez").WaitForAsync();

        await Show(visitors[0].Page, "widget", visitors[0].Panel);
        await Show(agent.Page, "inbox", agent.Composer);
        await Show(supervisor.Page, "live", supervisor.TableRow(".waiting", "Emma Clark"));
        await supervisor.TableRow(".active", "Lucía Pérez").Locator(".action a[href*=spy]").ClickAsync();
        await supervisor.Message("¡Llegó! Muchas gracias").WaitForAsync();
        await Show(supervisor.Page, "spy", supervisor.Timeline);
    }

    /// <summary>That nothing in a page needs the removed ones is looked at on each page that axe reads.</summary>
    [Fact]
    public async Task ComponentLibrary_OfItsRules_TheIconsAreKept_InLightAndDark()
    {
        var person = await Arrive();
        // A browser brings the sheet that it does not show when it likes: here after the console has begun.
        await person.Context.RouteAsync("**/software-dark-base*.css", async route =>
        {
            await route.Request.Frame.EvaluateAsync("async () => { while (!window.contactCenter) await new Promise(requestAnimationFrame); }");
            await route.ContinueAsync();
        });
        var page = (await person.LogIn("supervisor")).Page;
        await page.EvaluateAsync("async () => { while (![...document.querySelectorAll('link[data-theme-sheet]')].every(link => link.sheet)) await new Promise(requestAnimationFrame); }");
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            (await page.Locator(".shell .rzi").First.EvaluateAsync<string>("icon => getComputedStyle(icon).fontFamily")).ShouldContain("Material");
        }

        var removed = await page.CountRemovedRules();
        removed["light"].ShouldBeGreaterThan(1_000);
        removed["dark"].ShouldBeGreaterThan(1_000);
    }

    [Fact]
    public async Task Inbox_MoreRowsThanFit_KeepsItsTabs()
    {
        foreach (var (name, email, text) in customers)
            await (await Visit()).Start(text, "Fila " + name, email);
        var agent = await LogIn("ana", 1440, 240);
        await agent.Row("Fila Emma Clark").WaitForAsync();
        (await agent.Page.Locator(".inbox-list .tabs").BoundingBoxAsync())!.Height.ShouldBeGreaterThan(30);
    }

    static async Task Show(IPage page, string name, ILocator seen)
    {
        foreach (var (width, height) in new[] { (1440, 900), (768, 1024), (390, 844) })
        {
            await page.SetViewportSizeAsync(width, height);
            await Assertions.Expect(seen).ToBeVisibleAsync();
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, $"{name} at {width}: {await page.EvaluateAsync<string>(TooWide)}");
            if (pictures is not null)
            {
                await Store(page, width == 1440 ? name : $"{name}-{width}");
            }
        }

        await page.SetViewportSizeAsync(1440, 900);
    }

    static async Task Store(IPage page, string name)
    {
        foreach (var scheme in new[] { ColorScheme.Dark, ColorScheme.Light })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            var file = scheme == ColorScheme.Dark ? $"{name}-dark.png" : $"{name}.png";
            await page.ScreenshotAsync(new() { Path = Path.Combine(pictures!, file), Caret = ScreenshotCaret.Hide });
        }
    }
}
