using ContactCenter.Core.Interactions;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Browser;

public sealed class WidgetAvailabilityTests(Chromium chromium, DemoServer server) : BrowserTest(chromium, server)
{
    [Fact]
    public async Task Closed_MessageLeft_IsConfirmedAndKept()
    {
        var visitor = await Visit($"/demo?campaign={DemoServer.Closed}");
        await visitor.Fill("Llámenme mañana", name: "Oscar", email: "oscar@example.org");
        await Expect(visitor.At("out-of-hours")).ToContainTextAsync("fuera de horario");
        await visitor.At("start").ClickAsync();
        await Expect(visitor.At("offlineSent")).ToContainTextAsync("Recibimos");
        var kept = await Server.Read(db => db.Interactions.SingleAsync(interaction => interaction.CustomerName == "Oscar"));
        kept.State.ShouldBe(InteractionState.Offline);
    }

    [Fact]
    public async Task Closed_OfflineMessagesOff_ShowsOnlyTheText()
    {
        var visitor = await Visit($"/demo?campaign={DemoServer.ClosedSilent}");
        await visitor.OpenPanel();
        await Expect(visitor.At("closed")).ToContainTextAsync("fuera de horario");
        await Expect(visitor.At("start")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task FullQueue_ChatStarted_SaysNotAvailableAndKeepsTheText()
    {
        var visitor = await Visit($"/demo?campaign={DemoServer.Full}");
        await visitor.Fill("¿Hay alguien?");
        await visitor.At("start").ClickAsync();
        await Expect(visitor.At("not-available")).ToContainTextAsync("no podemos atenderte");
        await visitor.At("try-again").ClickAsync();
        await Expect(visitor.At("message")).ToHaveValueAsync("¿Hay alguien?");
    }

    [Fact]
    public async Task Disabled_PageOpened_ShowsNoLauncher()
    {
        var person = await Arrive();
        var page = await person.Open("/demo");
        var settings = page.WaitForResponseAsync(response => response.Url.Contains($"/campaigns/{DemoServer.Disabled}"));
        await page.GotoAsync($"{Server.Address}/demo?campaign={DemoServer.Disabled}");
        (await (await settings).TextAsync()).ShouldContain("\"disabled\"");
        await page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);
        (await page.Locator("contactcenter-widget").CountAsync()).ShouldBe(0);
    }

    [Theory]
    [InlineData("es", "Abrir el chat", "Iniciar chat", "¡Hola! Contanos en qué te podemos ayudar.")]
    [InlineData("en", "Open chat", "Start chat", "Hi! Tell us how we can help.")]
    [InlineData("pt", "Abrir o chat", "Iniciar chat", "Olá! Conte como podemos ajudar.")]
    public async Task Widget_PageInALanguage_SpeaksIt(string language, string launcher, string start, string welcome)
    {
        var visitor = await Visit($"/demo?lang={language}");
        await Expect(visitor.Launcher).ToHaveAttributeAsync("aria-label", launcher);
        await visitor.OpenPanel();
        await Expect(visitor.At("start")).ToHaveTextAsync(start);
        await Expect(visitor.At("welcome")).ToHaveTextAsync(welcome);
        await Expect(visitor.Panel).ToHaveAttributeAsync("lang", language);
    }
}
